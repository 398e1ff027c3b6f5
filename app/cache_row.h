/// The size of a cache on disk, and a button that empties it.
#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace coresift {

class CacheRow : public QWidget {
    Q_OBJECT

public:
    using Count = std::function<std::int64_t()>; ///< bytes; on another thread
    using Change = std::function<void()>;        ///< on another thread; may throw

    /// Counts at once.
    CacheRow(const QString &button, Count count, Change empty, QWidget *parent = nullptr);

private:
    void change(const Change &change); ///< then counts again
    void showSize();

    Count m_count;
    QLabel *m_size = nullptr;
    QPushButton *m_empty = nullptr;
};

} // namespace coresift
