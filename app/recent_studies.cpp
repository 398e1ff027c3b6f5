#include "app/recent_studies.h"

#include "app/background.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QSettings>
#include <algorithm>

namespace coresift {

namespace {

const QString kArray = QStringLiteral("recentStudies"), kFolder = QStringLiteral("folder"),
              kName = QStringLiteral("name"), kOpened = QStringLiteral("opened");

} // namespace

RecentStudies::RecentStudies(QObject *parent) : QAbstractTableModel(parent)
{
    QSettings settings;
    const int count = std::min(kMost, settings.beginReadArray(kArray));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        m_studies.push_back({settings.value(kFolder).toString(), settings.value(kName).toString(),
                             settings.value(kOpened).toDateTime()});
    }
}

void RecentStudies::add(const QString &folder, const QString &name)
{
    beginResetModel();
    m_studies.removeIf([&](const RecentStudy &study) { return study.folder == folder; });
    m_studies.push_front({folder, name, QDateTime::currentDateTimeUtc()});
    if (m_studies.size() > kMost)
        m_studies.resize(kMost);
    endResetModel();
    write();
}

void RecentStudies::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_studies.removeAt(row);
    endRemoveRows();
    write();
}

void RecentStudies::write() const
{
    QSettings settings;
    settings.remove(kArray);
    settings.beginWriteArray(kArray, static_cast<int>(m_studies.size()));
    for (int i = 0; i < m_studies.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(kFolder, m_studies[i].folder);
        settings.setValue(kName, m_studies[i].name);
        settings.setValue(kOpened, m_studies[i].opened);
    }
    settings.endArray();
}

void RecentStudies::checkFolders()
{
    QStringList folders;
    for (const RecentStudy &study : m_studies)
        folders.push_back(study.folder);
    inBackground(
        this,
        [folders] {
            QStringList missing;
            for (const QString &folder : folders)
                if (!QFileInfo::exists(folder + QStringLiteral("/study.json")))
                    missing.push_back(folder);
            return missing;
        },
        [this](const QStringList &missing) { setMissing(missing); },
        [](const QString &) {}); // looking whether a file is there does not fail
}

void RecentStudies::setMissing(const QStringList &folders)
{
    for (int row = 0; row < rowCount(); ++row) {
        const bool missing = folders.contains(m_studies[row].folder);
        if (std::exchange(m_studies[row].missing, missing) != missing)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int RecentStudies::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_studies.size());
}

int RecentStudies::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecentStudies::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecentStudy &study = m_studies[index.row()];
    if (role == Qt::ForegroundRole && study.missing)
        return QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
    if (role == Qt::ToolTipRole)
        return study.missing ? tr("%1 is not there. Is a disk missing?").arg(QDir::toNativeSeparators(study.folder))
                             : QDir::toNativeSeparators(study.folder);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return study.name;
    case Folder:
        return QDir::toNativeSeparators(study.folder);
    default:
        return study.missing ? tr("missing") : QLocale().toString(study.opened.toLocalTime(), QLocale::ShortFormat);
    }
}

QVariant RecentStudies::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Study"), tr("Folder"), tr("Opened")};
    return titles[section];
}

} // namespace coresift
