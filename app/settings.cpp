#include "app/settings.h"

#include <QSettings>
#include <QStandardPaths>
#include <algorithm>

namespace coresift {

namespace {

const QString kLanguage = QStringLiteral("language"), kThreads = QStringLiteral("threads"),
              kThumbnails = QStringLiteral("thumbnails/limit");

} // namespace

Settings Settings::read()
{
    const QSettings stored;
    Settings settings;
    settings.language = stored.value(kLanguage).toString();
    settings.threads = std::max(0, stored.value(kThreads, settings.threads).toInt());
    settings.thumbnailMiB = std::max(0, stored.value(kThumbnails, settings.thumbnailMiB).toInt());
    return settings;
}

void Settings::write() const
{
    QSettings stored;
    stored.setValue(kLanguage, language);
    stored.setValue(kThreads, threads);
    stored.setValue(kThumbnails, thumbnailMiB);
}

QString thumbnailFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/thumbnails");
}

} // namespace coresift
