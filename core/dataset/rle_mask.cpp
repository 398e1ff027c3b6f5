#include "core/dataset/rle_mask.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace coresift {

namespace {

constexpr int kFirstCharacter = 48, kDigitBits = 5, kMore = 0x20, kSign = 0x10;

void requireMaskSize(std::int64_t height, std::int64_t width, const FilePlace &where)
{
    if (height < 1 || width < 1 || height > kMostMaskPixels || width > kMostMaskPixels / height)
        where.fail(CORESIFT_TEXT("Phrases", "has a mask of an impossible size"));
}

/// One run of the text from `at` on, which moves behind it.
std::int64_t takeRun(const std::string &text, std::size_t &at, const FilePlace &where)
{
    constexpr int kMostDigits = 8; // 40 bits: more than any run
    std::int64_t value = 0;
    for (int digit = 0; digit < kMostDigits && at < text.size(); ++digit) {
        const int bits = static_cast<unsigned char>(text[at++]) - kFirstCharacter;
        if (bits < 0 || bits > 63)
            break;
        value |= std::int64_t(bits & (kMore - 1)) << (kDigitBits * digit);
        if ((bits & kMore) != 0)
            continue;
        if ((bits & kSign) != 0)
            value -= std::int64_t(1) << (kDigitBits * (digit + 1));
        return value;
    }
    where.fail(CORESIFT_TEXT("Phrases", "has a mask whose runs cannot be read"));
}

/// From sums of all runs so far, whose last one is the mask's size.
RleMask maskFromEnds(const std::vector<std::int64_t> &ends, int height, int width)
{
    RleMask mask{height, width, {}};
    std::int64_t last = 0;
    for (const std::int64_t end : ends)
        mask.runs.push_back(static_cast<std::uint32_t>(end - std::exchange(last, end)));
    return mask;
}

struct Point {
    int x = 0, y = 0;
};

/// The pixels of an edge in steps of one, on the finer grid that polygons are walked on.
void walkEdge(Point from, Point to, std::vector<Point> &walked)
{
    const int dx = std::abs(to.x - from.x), dy = std::abs(to.y - from.y);
    if (dx == 0 && dy == 0)
        return;
    const bool flip = (dx >= dy && from.x > to.x) || (dx < dy && from.y > to.y);
    if (flip)
        std::swap(from, to);
    const double slope = dx >= dy ? double(to.y - from.y) / dx : double(to.x - from.x) / dy;
    for (int d = 0; d <= std::max(dx, dy); ++d) {
        const int t = flip ? std::max(dx, dy) - d : d;
        walked.push_back(dx >= dy ? Point{t + from.x, static_cast<int>(from.y + slope * t + 0.5)}
                                  : Point{static_cast<int>(from.x + slope * t + 0.5), t + from.y});
    }
}

constexpr double kGrid = 5; // points of the finer grid a pixel

std::vector<Point> walkPolygon(const std::vector<double> &corners)
{
    std::vector<Point> points;
    for (std::size_t i = 0; i + 1 < corners.size(); i += 2)
        points.push_back({static_cast<int>(kGrid * corners[i] + 0.5), static_cast<int>(kGrid * corners[i + 1] + 0.5)});
    points.push_back(points.front());
    std::vector<Point> walked;
    for (std::size_t i = 0; i + 1 < points.size(); ++i)
        walkEdge(points[i], points[i + 1], walked);
    return walked;
}

/// Where the outline goes from one column of pixels to the next, as places in the order of the runs.
std::vector<std::int64_t> crossingsOf(const std::vector<Point> &outline, int height, int width)
{
    std::vector<std::int64_t> places;
    for (std::size_t i = 1; i < outline.size(); ++i) {
        if (outline[i].x == outline[i - 1].x)
            continue;
        const double fine = outline[i].x < outline[i - 1].x ? outline[i].x : outline[i].x - 1;
        const double column = (fine + 0.5) / kGrid - 0.5;
        if (std::floor(column) != column || column < 0 || column > width - 1)
            continue;
        const double row = (std::min(outline[i].y, outline[i - 1].y) + 0.5) / kGrid - 0.5;
        places.push_back(static_cast<std::int64_t>(column) * height +
                         static_cast<std::int64_t>(std::ceil(std::clamp(row, 0.0, double(height)))));
    }
    return places;
}

} // namespace

std::int64_t RleMask::area() const
{
    std::int64_t inside = 0;
    for (std::size_t i = 1; i < runs.size(); i += 2)
        inside += runs[i];
    return inside;
}

std::vector<std::uint8_t> RleMask::pixels() const
{
    std::vector<std::uint8_t> rows(static_cast<std::size_t>(height) * static_cast<std::size_t>(width));
    std::int64_t place = 0;
    for (std::size_t i = 0; i < runs.size(); ++i)
        for (std::uint32_t k = 0; k < runs[i]; ++k, ++place)
            rows[static_cast<std::size_t>(place % height * width + place / height)] = i % 2;
    return rows;
}

RleMask maskFromRuns(const std::vector<std::int64_t> &runs, std::int64_t height, std::int64_t width,
                     const FilePlace &where)
{
    requireMaskSize(height, width, where);
    RleMask mask{static_cast<int>(height), static_cast<int>(width), {}};
    std::int64_t left = height * width;
    for (const std::int64_t run : runs) {
        if (run < 0 || run > left)
            where.fail(CORESIFT_TEXT("Phrases", "has a mask whose runs do not fill its size"));
        left -= run;
        mask.runs.push_back(static_cast<std::uint32_t>(run));
    }
    if (left != 0)
        where.fail(CORESIFT_TEXT("Phrases", "has a mask whose runs do not fill its size"));
    return mask;
}

RleMask maskFromText(const std::string &text, std::int64_t height, std::int64_t width, const FilePlace &where)
{
    std::vector<std::int64_t> runs;
    for (std::size_t at = 0; at < text.size();) {
        const std::int64_t run = takeRun(text, at, where);
        runs.push_back(runs.size() > 2 ? run + runs[runs.size() - 2] : run); // from the fourth on differences
    }
    return maskFromRuns(runs, height, width, where);
}

std::string textOfMask(const RleMask &mask)
{
    std::string text;
    for (std::size_t i = 0; i < mask.runs.size(); ++i) {
        std::int64_t value = mask.runs[i];
        if (i > 2)
            value -= mask.runs[i - 2];
        for (bool more = true; more;) {
            const int bits = static_cast<int>(value & (kMore - 1));
            value >>= kDigitBits;
            more = (bits & kSign) != 0 ? value != -1 : value != 0;
            text += static_cast<char>(kFirstCharacter + (more ? bits | kMore : bits));
        }
    }
    return text;
}

RleMask maskFromPolygon(const std::vector<double> &corners, std::int64_t height, std::int64_t width,
                        const FilePlace &where)
{
    constexpr double kFarthest = 1e5; // px: the outline is walked step by step
    requireMaskSize(height, width, where);
    const bool near = std::all_of(corners.begin(), corners.end(), [](double v) { return std::abs(v) <= kFarthest; });
    if (corners.size() < 6 || corners.size() % 2 != 0 || !near)
        where.fail(CORESIFT_TEXT("Phrases", "has a polygon that is none"));
    const int h = static_cast<int>(height), w = static_cast<int>(width);
    std::vector<std::int64_t> places = crossingsOf(walkPolygon(corners), h, w);
    places.push_back(height * width);
    std::sort(places.begin(), places.end());
    std::vector<std::int64_t> ends; // a place that comes twice is no change
    for (const std::int64_t place : places)
        if (!ends.empty() && ends.back() == place)
            ends.pop_back();
        else
            ends.push_back(place);
    if (ends.empty() || ends.back() != height * width)
        ends.push_back(height * width);
    return maskFromEnds(ends, h, w);
}

RleMask unionOf(const std::vector<RleMask> &masks)
{
    std::vector<std::pair<std::int64_t, int>> changes; // place, and 1 where a mask begins there, -1 where it ends
    for (const RleMask &mask : masks) {
        std::int64_t place = 0;
        for (std::size_t i = 0; i < mask.runs.size(); ++i) {
            place += mask.runs[i];
            if (i + 1 < mask.runs.size())
                changes.emplace_back(place, i % 2 == 0 ? 1 : -1);
        }
        if (mask.runs.size() % 2 == 0)
            changes.emplace_back(place, -1);
    }
    std::sort(changes.begin(), changes.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    const RleMask &first = masks.front();
    std::vector<std::int64_t> ends;
    int depth = 0;
    for (std::size_t i = 0; i < changes.size();) {
        const std::int64_t place = changes[i].first;
        const bool wasInside = depth > 0;
        for (; i < changes.size() && changes[i].first == place; ++i)
            depth += changes[i].second;
        if (wasInside != (depth > 0))
            ends.push_back(place);
    }
    if (const std::int64_t all = std::int64_t(first.height) * first.width; ends.empty() || ends.back() != all)
        ends.push_back(all);
    return maskFromEnds(ends, first.height, first.width);
}

} // namespace coresift
