/// Everything about one image: the picture, where it lies, and why it was taken.
#pragma once

#include "widgets/gallery_model.h"
#include "widgets/thumbnail_strip.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;

namespace coresift {

/// A picture scaled to the room it has, aspect kept.
class PictureLabel : public QWidget {
    Q_OBJECT

public:
    explicit PictureLabel(QWidget *parent = nullptr);
    void setPicture(const QPixmap &picture);
    void setHint(const QString &hint); ///< instead of a picture

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_picture;
    QString m_hint;
};

class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(ThumbnailSource &thumbnails, QWidget *parent = nullptr);

    void setItem(const std::optional<GalleryItem> &item);
    void setPicture(const QPixmap &picture);             ///< the large one, when it was decoded
    void setProblem(const QString &problem);             ///< why there is no large one
    void setNotes(const QStringList &lines);             ///< what else is known of the item shown
    void setNearTargets(std::vector<NearImage> nearest); ///< of the item shown

Q_SIGNALS:
    void markRequested(MarkKind kind);
    void rejectRequested();               ///< with a reason, which is to be asked for
    void imageRequested(std::int64_t id); ///< one of the near ones

private:
    void showText();

    ThumbnailSource &m_thumbnails;
    std::optional<GalleryItem> m_item;
    bool m_large = false;
    PictureLabel *m_picture = nullptr;
    QLabel *m_path = nullptr, *m_facts = nullptr, *m_why = nullptr, *m_notes = nullptr, *m_nearTitle = nullptr;
    ThumbnailStrip *m_near = nullptr;
    QWidget *m_marks = nullptr;
    QPushButton *m_pin = nullptr, *m_reject = nullptr;
};

} // namespace coresift
