#include "core/evaluate/labelled.h"

#include "core/base/error.h"

#include <algorithm>

namespace coresift {

int requireLabelled(const Matrix &train, const std::vector<int> &trainLabels, const Matrix &test,
                    const std::vector<int> &testLabels)
{
    const auto refuse = [](const char *why) { throw Error(ErrorKind::InvalidInput, why); };
    if (train.rows == 0 || test.rows == 0)
        refuse(CORESIFT_TEXT("Phrases", "evaluation needs labelled images in both the target set and the test set"));
    if (train.rows != static_cast<std::int64_t>(trainLabels.size()) ||
        test.rows != static_cast<std::int64_t>(testLabels.size()))
        refuse(CORESIFT_TEXT("Phrases", "every image needs exactly one label"));
    if (train.cols != test.cols)
        refuse(CORESIFT_TEXT("Phrases", "target set and test set have features of different encoders"));
    const int highest = std::max(*std::max_element(trainLabels.begin(), trainLabels.end()),
                                 *std::max_element(testLabels.begin(), testLabels.end()));
    const int lowest = std::min(*std::min_element(trainLabels.begin(), trainLabels.end()),
                                *std::min_element(testLabels.begin(), testLabels.end()));
    if (lowest < 0)
        refuse(CORESIFT_TEXT("Phrases", "a label is negative"));
    if (highest < 1)
        refuse(CORESIFT_TEXT("Phrases", "evaluation needs at least two classes"));
    return highest + 1;
}

} // namespace coresift
