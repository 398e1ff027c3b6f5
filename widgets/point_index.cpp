#include "widgets/point_index.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace coresift {

namespace {

constexpr double kPointsPerCell = 8;
constexpr int kMaxCells = 512; // a side

} // namespace

PointIndex::PointIndex(const std::vector<float> &x, const std::vector<float> &y) : m_x(&x), m_y(&y)
{
    std::vector<std::uint32_t> finite;
    for (std::size_t i = 0; i < x.size(); ++i)
        if (std::isfinite(x[i]) && std::isfinite(y[i]))
            finite.push_back(static_cast<std::uint32_t>(i));
    if (finite.empty())
        return;
    m_left = m_bottom = std::numeric_limits<double>::max();
    m_right = m_top = std::numeric_limits<double>::lowest();
    for (const std::uint32_t i : finite) {
        m_left = std::min<double>(m_left, x[i]);
        m_right = std::max<double>(m_right, x[i]);
        m_bottom = std::min<double>(m_bottom, y[i]);
        m_top = std::max<double>(m_top, y[i]);
    }
    m_cells =
        std::clamp(static_cast<int>(std::sqrt(static_cast<double>(finite.size()) / kPointsPerCell)), 1, kMaxCells);
    const auto cellOf = [&](std::uint32_t i) { return static_cast<std::size_t>(line(y[i]) * m_cells + column(x[i])); };
    m_first.assign(static_cast<std::size_t>(m_cells) * static_cast<std::size_t>(m_cells) + 1, 0);
    for (const std::uint32_t i : finite)
        ++m_first[cellOf(i) + 1];
    for (std::size_t cell = 1; cell < m_first.size(); ++cell)
        m_first[cell] += m_first[cell - 1];
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    m_order.resize(finite.size());
    for (const std::uint32_t i : finite)
        m_order[next[cellOf(i)]++] = i;
}

std::int64_t PointIndex::nearest(double x, double y, double radiusX, double radiusY) const
{
    std::int64_t best = -1;
    double bestDistance = 1;
    if (isEmpty() || !(radiusX > 0) || !(radiusY > 0))
        return best;
    for (int row = line(y - radiusY); row <= line(y + radiusY); ++row) {
        for (int cell = row * m_cells + column(x - radiusX); cell <= row * m_cells + column(x + radiusX); ++cell) {
            for (std::uint32_t at = m_first[static_cast<std::size_t>(cell)];
                 at < m_first[static_cast<std::size_t>(cell) + 1]; ++at) {
                const std::uint32_t i = m_order[at];
                const double dx = ((*m_x)[i] - x) / radiusX, dy = ((*m_y)[i] - y) / radiusY;
                const double distance = dx * dx + dy * dy;
                if (distance < bestDistance || (distance == bestDistance && static_cast<std::int64_t>(i) > best)) {
                    bestDistance = distance;
                    best = i;
                }
            }
        }
    }
    return best;
}

int PointIndex::column(double x) const
{
    const double width = std::max(m_right - m_left, 1e-30);
    return static_cast<int>(std::clamp((x - m_left) / width * m_cells, 0.0, m_cells - 1.0));
}

int PointIndex::line(double y) const
{
    const double height = std::max(m_top - m_bottom, 1e-30);
    return static_cast<int>(std::clamp((y - m_bottom) / height * m_cells, 0.0, m_cells - 1.0));
}

} // namespace coresift
