/// The studies that were opened last, kept by QSettings.
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>

namespace coresift {

struct RecentStudy {
    QString folder, name;
    QDateTime opened;
    bool missing = false; ///< as checkFolders() found
};

class RecentStudies : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Folder, Opened, ColumnCount };
    static constexpr int kMost = 10;

    explicit RecentStudies(QObject *parent = nullptr);

    void add(const QString &folder, const QString &name); ///< opened now: it becomes the first
    void remove(int row);
    void checkFolders(); ///< in the background: a disk may answer late
    const RecentStudy &study(int row) const { return m_studies[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void setMissing(const QStringList &folders);
    void write() const;

    QList<RecentStudy> m_studies; ///< the newest first
};

} // namespace coresift
