#include "tests/support/synthetic_dataset.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgcodecs.hpp>

namespace coresift::test {

namespace {

void writePicture(const std::string &file, int kind, int number, int side)
{
    const Bytes bytes = encodedPicture(kind, number, side);
    writeFileAtomically(file, std::string(bytes.begin(), bytes.end()));
}

std::int64_t writeClasses(const std::string &folder, int perClass, int side, int firstNumber)
{
    const char *names[] = {"left", "right"};
    for (int kind = 0; kind < 2; ++kind) {
        makeFolders(folder + "/" + names[kind]);
        for (int i = 0; i < perClass; ++i)
            writePicture(folder + "/" + names[kind] + "/" + std::to_string(i) + ".png", kind, firstNumber + i, side);
    }
    return 2 * perClass;
}

} // namespace

Bytes encodedPicture(int kind, int number, int side, const std::string &extension)
{
    RandomStream random(17, static_cast<std::uint64_t>(kind), static_cast<std::uint64_t>(number));
    const double angle = kind * 1.1 + random.uniform(-0.1, 0.1), phase = random.uniform(0, 6.28);
    const double frequency = (kind < 2 ? 0.9 : 0.15 + 0.07 * kind) * random.uniform(0.9, 1.1);
    cv::Mat picture(side, side, CV_8UC3);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const double wave = std::sin((x * std::cos(angle) + y * std::sin(angle)) * frequency + phase);
            for (int c = 0; c < 3; ++c) {
                const double tint = 40 * std::cos(kind * 2.1 + c * 2.0);
                picture.at<cv::Vec3b>(y, x)[c] =
                    cv::saturate_cast<uchar>(128 + tint + 60 * wave + 12 * random.normal());
            }
        }
    Bytes bytes;
    cv::imencode(extension, picture, bytes);
    return bytes;
}

SyntheticDataset::SyntheticDataset(const std::string &folder, int targetPerClass, int open, int testPerClass, int side)
    : target(folder + "/target"), openSet(folder + "/open"), test(folder + "/test")
{
    targetImages = writeClasses(target, targetPerClass, side, 0);
    testImages = testPerClass > 0 ? writeClasses(test, testPerClass, side, 10000) : 0;
    makeFolders(openSet);
    for (int i = 0; i < open; ++i) {
        const bool relative = i % 4 == 0;
        const int kind = relative ? i / 4 % 2 : 2 + i % 5;
        const std::string name = (relative ? "relative-" : "other-") + std::to_string(i) + ".png";
        writePicture(openSet + "/" + name, kind, 20000 + i, side);
        relatives += relative ? 1 : 0;
    }
    openImages = open;
}

} // namespace coresift::test
