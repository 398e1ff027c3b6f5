/// What a data set says of its images, read from the annotations of its owner's layout or of a common form.
#pragma once

#include "core/base/phrase.h"
#include "core/image/label_map.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace coresift {

enum class Split { None, Train, Validation, Test };
const char *splitName(Split split); ///< "none", "train", "val", "test"

constexpr std::int32_t kNoLabel = -1;

/// What each image is, in one respect: its class, its manufacturer, whether it smiles.
struct LabelColumn {
    std::string name;
    std::vector<std::string> values; ///< UTF-8, in the owner's order
    std::vector<std::int32_t> codes; ///< of each image, into `values`; or kNoLabel
};

/// In pixels from the image's upper left corner at (0, 0): what lies between the edges.
struct Box {
    double left = 0, top = 0, right = 0, bottom = 0;

    double area() const { return (right - left) * (bottom - top); }
};

struct BoxAnnotation {
    std::int64_t image = 0;
    std::int32_t category = 0;
    Box box;
    bool isCrowd = false; ///< stands for many, or is too hard to tell: to find it is neither right nor wrong
    double area = 0;      ///< px² of the object itself, by which COCO tells small from large; 0: that of its box
};

/// Reads the mask of an image, by its place among the paths. Any thread. Throws Error with the file.
using MaskReader = std::function<LabelMap(std::int64_t image)>;

struct Dataset {
    std::string layout;                   ///< DatasetReader::title
    std::vector<std::string> paths;       ///< of the images, relative to the root, bytes; in the owner's order
    std::vector<Split> splits;            ///< of each image; none where the set has no official splits
    std::vector<LabelColumn> labels;      ///< the first is the class; none where the set has no labels
    std::vector<std::string> categories;  ///< of what is in the boxes
    std::vector<BoxAnnotation> boxes;     ///< in order of image
    std::vector<char> isAnnotated;        ///< of each image: its boxes are known, even if there are none
    bool boxesAreShares = false;          ///< boxes are in widths and heights of their image instead of pixels
    std::vector<std::string> maskClasses; ///< of the pixels of masks, by number; none where the set has no masks
    std::vector<char> hasMask;            ///< of each image
    MaskReader mask;
    bool listsAllImages = false;  ///< other pictures in its folders are masks, or none of its images
    std::vector<Phrase> warnings; ///< counts that are not the official ones, and the like

    std::int64_t images() const { return static_cast<std::int64_t>(paths.size()); }
    std::int64_t count(Split split) const; ///< of images
};

} // namespace coresift
