/// The map's legend: what each shape and colour means, and how many images there are of it.
#pragma once

#include <QWidget>
#include <array>

class QLabel;

namespace coresift {

struct MapCounts {
    std::int64_t targets = 0, coreset = 0, openSet = 0, pinned = 0, rejected = 0;
};

class MapLegend : public QWidget {
    Q_OBJECT

public:
    explicit MapLegend(QWidget *parent = nullptr);

    void setCounts(const MapCounts &counts); ///< drawn in the colours of the theme

private:
    struct Entry {
        QWidget *whole = nullptr;
        QLabel *shape = nullptr, *text = nullptr;
    };
    enum Kind { Target, Coreset, OpenSet, Pinned, Rejected, kKinds };
    QPixmap sample(Kind kind) const;

    std::array<Entry, kKinds> m_entries;
};

} // namespace coresift
