/// One image as large as the window allows, with its near-copies and the target and open-set images nearest to it.
#pragma once

#include "app/workbench.h"
#include "widgets/shortcut_model.h"
#include "widgets/thumbnail_strip.h"

#include <QWidget>

class QLabel;

namespace coresift {

class PictureView;

class LargeView : public QWidget {
    Q_OBJECT

public:
    LargeView(Workbench &workbench, ThumbnailSource &thumbnails, QWidget *parent = nullptr);

    static QList<ShortcutRow> shortcuts(); ///< what keyPressEvent() does
    void showImage(std::int64_t id);

Q_SIGNALS:
    void closeRequested();
    void stepRequested(int rows);         ///< to the gallery's next (1) or previous (−1) image
    void imageRequested(std::int64_t id); ///< one of those near the image shown

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readImage(const std::string &file);
    void showCopies(const std::vector<NearImage> &copies);
    void findNear();
    void follow(std::int64_t id);

    Workbench &m_workbench;
    std::int64_t m_id = -1;
    QLabel *m_title = nullptr;
    PictureView *m_picture = nullptr;
    ThumbnailStrip *m_targets = nullptr, *m_openSet = nullptr, *m_copies = nullptr;
    QWidget *m_copiesColumn = nullptr; ///< shown for an image that has near-copies
};

} // namespace coresift
