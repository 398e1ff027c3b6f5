/// A curve or two as SVG: for documents, where no window draws.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace coresift {

struct LineChart {
    std::string name, xLabel, yLabel;

    struct Curve {
        std::vector<double> x, y; ///< as many of both, x ascending; points that are not finite are left out
        std::string colour = "#0072B2";
    };
    std::vector<Curve> curves; ///< later ones above earlier ones

    /// A line across, and one from top to bottom, each with its name.
    struct Marker {
        double at = 0;
        std::string label;
    };
    std::optional<Marker> across, down;
};

/// Whether the values are better told apart on a logarithmic axis: all positive, the largest fifty times the smallest
/// or more.
bool wantsLogAxis(const std::vector<double> &values);

/// Places for an axis's labels within [low, high], low < high: four to eleven of them, 1, 2 or 5 times a power of ten
/// apart; on a logarithmic axis the powers of ten.
std::vector<double> axisTicks(double low, double high, bool logarithmic);

/// A whole SVG document. At most 500 points of a curve are drawn: more are averaged in groups. Says so when there is no
/// point.
std::string svgOf(const LineChart &chart, int width, int height);

} // namespace coresift
