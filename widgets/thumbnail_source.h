/// Where views get small pictures from: at once when they are in memory, else later, decoded on another thread.
#pragma once

#include <QObject>
#include <QPixmap>
#include <string>

namespace coresift {

class ThumbnailSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// A null pixmap means: asked for, ready() will follow. `hash` is the image's content hash, `file` its path as
    /// bytes.
    virtual QPixmap thumbnail(const std::string &hash, const std::string &file) = 0;

Q_SIGNALS:
    void ready(const std::string &hash);
};

} // namespace coresift
