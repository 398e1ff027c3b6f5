/// The map with its choice of projection; shows a layout as it forms.
#pragma once

#include "app/workbench.h"

#include <QWidget>

class QComboBox;

namespace coresift {

class MapPanel : public QWidget {
    Q_OBJECT

public:
    explicit MapPanel(QWidget *parent = nullptr);

    MapPlot &plot() { return *m_plot; }

    void setContent(std::shared_ptr<const StudyContent> content); ///< keeps the chosen projection while it is there
    void setCoreset(const std::vector<std::int64_t> &indices);
    void setMarks(const std::map<std::int64_t, ImageMark> &marks);
    void showForming(const FormingMap &map); ///< until the content is set again

private:
    void showChosen();
    void show(std::shared_ptr<const MapPoints> points);

    MapPlot *m_plot = nullptr;
    QComboBox *m_projection = nullptr;
    std::shared_ptr<const StudyContent> m_content;
    std::vector<std::int64_t> m_coreset, m_pinned, m_rejected; ///< indices into the content's map
};

} // namespace coresift
