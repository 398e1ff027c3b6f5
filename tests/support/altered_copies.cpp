#include "tests/support/altered_copies.h"

#include "core/base/random.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace coresift::test {

namespace {

Bytes encode(const cv::Mat &picture, const char *extension, const std::vector<int> &parameters = {})
{
    Bytes bytes;
    cv::imencode(extension, picture, bytes, parameters);
    return bytes;
}

} // namespace

Bytes scenePicture(int number)
{
    RandomStream random(23, static_cast<std::uint64_t>(number));
    cv::Mat picture(96, 120, CV_32FC3, cv::Scalar(128, 128, 128)), rough, shapes;
    for (const int cells : {3, 6, 12, 24}) { // the finer the shapes, the weaker, as in photos
        rough.create(cells, cells, CV_32FC3);
        for (cv::Vec3f &pixel : cv::Mat_<cv::Vec3f>(rough))
            for (int c = 0; c < 3; ++c)
                pixel[c] = static_cast<float>(random.uniform(-1, 1) * 180 / cells);
        cv::resize(rough, shapes, picture.size(), 0, 0, cv::INTER_CUBIC);
        picture += shapes;
    }
    picture.convertTo(picture, CV_8UC3);
    return encode(picture, ".png");
}

Bytes alteredCopy(const Bytes &file, Alteration alteration)
{
    const cv::Mat picture = cv::imdecode(file, cv::IMREAD_COLOR);
    const int cut = picture.cols / 100;
    cv::Mat copy;
    switch (alteration) {
    case Alteration::Smaller:
        cv::resize(picture, copy, {}, 0.5, 0.5, cv::INTER_AREA);
        return encode(copy, ".png");
    case Alteration::Recompressed:
        return encode(picture, ".jpg", {cv::IMWRITE_JPEG_QUALITY, 40});
    case Alteration::Cropped:
        return encode(picture(cv::Rect(cut, cut, picture.cols - 2 * cut, picture.rows - 2 * cut)), ".png");
    case Alteration::Brighter:
        break;
    }
    picture.convertTo(copy, -1, /*alpha=*/1.02, /*beta=*/6);
    return encode(copy, ".png");
}

} // namespace coresift::test
