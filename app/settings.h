/// What the user set for all studies. Kept by QSettings.
#pragma once

#include <QString>

namespace coresift {

struct Settings {
    QString language;       ///< "en", "zh_CN", …; empty: the system's
    int threads = 0;        ///< at most; 0: one a core. Counts from the next start on
    int thumbnailMiB = 512; ///< limit of the cache of thumbnails

    static Settings read();
    void write() const;
};

QString thumbnailFolder(); ///< the cache of thumbnails, for all studies

} // namespace coresift
