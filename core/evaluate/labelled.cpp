#include "core/evaluate/labelled.h"

#include "core/base/error.h"

#include <algorithm>

namespace coresift {

namespace {

[[noreturn]] void refuse(const char *why)
{
    throw Error(ErrorKind::InvalidInput, why);
}

void requireLabels(const LabelledFeatures &set)
{
    if (set.images() == 0)
        refuse(CORESIFT_TEXT("Phrases", "evaluation needs labelled images in both the target set and the test set"));
    if (set.images() != static_cast<std::int64_t>(set.labels.size()) ||
        (!set.groups.empty() && set.groups.size() != set.labels.size()))
        refuse(CORESIFT_TEXT("Phrases", "every image needs exactly one label"));
    if (*std::min_element(set.labels.begin(), set.labels.end()) < 0)
        refuse(CORESIFT_TEXT("Phrases", "a label is negative"));
}

int classesOf(const LabelledFeatures &set)
{
    return *std::max_element(set.labels.begin(), set.labels.end()) + 1;
}

} // namespace

LabelledFeatures LabelledFeatures::rows(const std::vector<std::int64_t> &places) const
{
    LabelledFeatures part;
    part.features = Matrix(static_cast<std::int64_t>(places.size()), features.cols);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto place = static_cast<std::size_t>(places[i]);
        std::copy_n(features.row(places[i]), features.cols, part.features.row(static_cast<std::int64_t>(i)));
        part.labels.push_back(labels[place]);
        if (!groups.empty())
            part.groups.push_back(groups[place]);
    }
    return part;
}

int requireLabelled(const LabelledFeatures &train, const LabelledFeatures &test)
{
    requireLabels(train);
    requireLabels(test);
    if (train.features.cols != test.features.cols)
        refuse(CORESIFT_TEXT("Phrases", "target set and test set have features of different encoders"));
    const int classes = std::max(classesOf(train), classesOf(test));
    if (classes < 2)
        refuse(CORESIFT_TEXT("Phrases", "evaluation needs at least two classes"));
    return classes;
}

int requireLabelled(const LabelledFeatures &set)
{
    return requireLabelled(set, set);
}

} // namespace coresift
