/// The map with its choice of projection and its tools for choosing; shows a layout as it forms.
#pragma once

#include "app/workbench.h"

#include <QTimer>
#include <QWidget>

class QActionGroup;
class QComboBox;

namespace coresift {

class MapPanel : public QWidget {
    Q_OBJECT

public:
    explicit MapPanel(QWidget *parent = nullptr);

    MapPlot &plot() { return *m_plot; }
    QList<QAction *> tools() const; ///< pan, rectangle, lasso: one is checked

    void setContent(std::shared_ptr<const StudyContent> content); ///< keeps the chosen projection while it is there
    void setCoreset(MapPoints::Indices indices);
    /// Drawn with the coreset that answers them, or when a moment has passed without one.
    void setMarks(const std::map<std::int64_t, ImageMark> &marks);
    void setChosen(const std::vector<std::int64_t> &ids);    ///< ascending
    void showForming(std::shared_ptr<const FormingMap> map); ///< until the content is set again

Q_SIGNALS:
    void clicked(std::int64_t id, coresift::ChooseHow how); ///< −1 beside all points
    void regionDrawn(const std::vector<std::int64_t> &ids, coresift::ChooseHow how);

private:
    void buildTools();
    void showChosenProjection();
    void show(std::shared_ptr<const MapPoints> points);
    void showMarks();

    MapPlot *m_plot = nullptr;
    QComboBox *m_projection = nullptr;
    QActionGroup *m_tools = nullptr;
    std::shared_ptr<const StudyContent> m_content;
    MapPoints::Indices m_coreset = MapPoints::none(), m_chosen = m_coreset; ///< into the content's map
    std::vector<std::int64_t> m_pinned, m_rejected;                         ///< the same
    QTimer m_marksSoon;
    std::shared_ptr<const FormingMap> m_nextForming; ///< waits while another is put together
    bool m_forming = false;
};

} // namespace coresift
