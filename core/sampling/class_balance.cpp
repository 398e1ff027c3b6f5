#include "core/sampling/class_balance.h"

#include <algorithm>
#include <numeric>

namespace coresift {

namespace {

/// The place of the largest count behind that of no class; kNone when all are 0.
std::uint32_t largestClass(const std::vector<std::int64_t> &counts)
{
    const auto largest = std::max_element(counts.begin() + 1, counts.end());
    return largest == counts.end() || *largest == 0 ? ImageClasses::kNone
                                                    : static_cast<std::uint32_t>(largest - counts.begin());
}

} // namespace

std::uint32_t ImageClasses::numberOf(const std::string &name)
{
    if (name.empty())
        return kNone;
    const auto [known, isNew] = m_numbers.try_emplace(name, static_cast<std::uint32_t>(m_names.size()));
    if (isNew) {
        m_names.push_back(name);
        m_images.push_back(0);
    }
    return known->second;
}

void ImageClasses::set(std::size_t image, std::uint32_t number)
{
    if (image >= m_of.size())
        m_of.resize(image + 1, kNone);
    m_of[image] = number;
    ++m_images[number];
}

std::uint32_t ImageClasses::mostFrequent(const std::vector<std::int64_t> &images) const
{
    std::vector<std::int64_t> counts(m_names.size());
    for (const std::int64_t image : images)
        ++counts[of(static_cast<std::size_t>(image))];
    return largestClass(counts);
}

std::optional<ClassShare> largestShare(const ImageClasses &classes, const std::vector<std::uint32_t> &picked)
{
    std::vector<std::int64_t> counts(classes.count() + 1);
    for (const std::uint32_t number : picked)
        ++counts[number];
    const std::uint32_t largest = largestClass(counts);
    if (classes.count() < 2 || largest == ImageClasses::kNone)
        return std::nullopt;
    std::int64_t ofSet = 0;
    for (std::uint32_t number = 1; number <= classes.count(); ++number)
        ofSet += classes.images(number);
    const std::int64_t ofCoreset = std::accumulate(counts.begin() + 1, counts.end(), std::int64_t{0});
    return ClassShare{classes.name(largest), static_cast<double>(counts[largest]) / static_cast<double>(ofCoreset),
                      static_cast<double>(classes.images(largest)) / static_cast<double>(ofSet)};
}

} // namespace coresift
