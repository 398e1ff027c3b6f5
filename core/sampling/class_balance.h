/// Classes of many images as numbers, and which of them a coreset is full of.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace coresift {

/// The classes of a set's images. Images are numbered as their owner likes, from 0.
class ImageClasses {
public:
    static constexpr std::uint32_t kNone = 0; ///< of no known class

    /// Classes are numbered from 1 as they come; kNone for an empty name.
    std::uint32_t numberOf(const std::string &name);
    void set(std::size_t image, std::uint32_t number); ///< once an image
    std::uint32_t of(std::size_t image) const { return image < m_of.size() ? m_of[image] : kNone; }
    const std::string &name(std::uint32_t number) const { return m_names[number]; }
    std::size_t count() const { return m_names.size() - 1; }
    std::int64_t images(std::uint32_t number) const { return m_images[number]; }

    /// The class that most of these images have, the first of equal ones; kNone when none has any.
    std::uint32_t mostFrequent(const std::vector<std::int64_t> &images) const;

private:
    std::unordered_map<std::string, std::uint32_t> m_numbers;
    std::vector<std::string> m_names{""};
    std::vector<std::int64_t> m_images{0}; ///< by number
    std::vector<std::uint32_t> m_of;
};

/// The largest class of a coreset, as shares of those images whose class is known.
struct ClassShare {
    std::string name;
    double ofCoreset = 0, ofSet = 0; ///< 0 to 1
};

/// `picked`: a class of `classes` for every image of the coreset. None when the set has fewer than two classes or no
/// class of the coreset is known.
std::optional<ClassShare> largestShare(const ImageClasses &classes, const std::vector<std::uint32_t> &picked);

} // namespace coresift
