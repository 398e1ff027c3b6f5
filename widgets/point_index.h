/// Finds the point nearest to a place among a million in well under a millisecond: a uniform grid.
#pragma once

#include <cstdint>
#include <vector>

namespace coresift {

class PointIndex {
public:
    PointIndex() = default;
    /// Points that are not finite are left out. Keeps references: x and y must outlive the index.
    PointIndex(const std::vector<float> &x, const std::vector<float> &y);

    /// Index of the nearest point with |dx| / radiusX and |dy| / radiusY within the unit circle; −1 when there is none.
    /// Of equally near ones the highest index.
    std::int64_t nearest(double x, double y, double radiusX, double radiusY) const;

    bool isEmpty() const { return m_order.empty(); }
    bool hasExtentOf(const PointIndex &other) const
    {
        return m_left == other.m_left && m_right == other.m_right && m_bottom == other.m_bottom && m_top == other.m_top;
    }
    double left() const { return m_left; }
    double right() const { return m_right; }
    double bottom() const { return m_bottom; }
    double top() const { return m_top; }

private:
    int column(double x) const;
    int line(double y) const;

    const std::vector<float> *m_x = nullptr, *m_y = nullptr;
    double m_left = 0, m_right = 0, m_bottom = 0, m_top = 0;
    int m_cells = 1;                    ///< a side
    std::vector<std::uint32_t> m_first; ///< where each cell starts in m_order; cells²+1
    std::vector<std::uint32_t> m_order; ///< points, cell by cell
};

} // namespace coresift
