#include "tests/bench/made_pictures.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace coresift::bench {

cv::Mat makePicture(int width, int height, std::uint64_t seed)
{
    cv::RNG random(seed + 1);
    cv::Mat picture(height, width, CV_32FC3, cv::Scalar::all(120));
    const double widest = std::max(width, height);
    for (double cell = widest / 2; cell >= 2; cell /= 2) {
        cv::Mat coarse(static_cast<int>(height / cell) + 2, static_cast<int>(width / cell) + 2, CV_32FC3), field;
        random.fill(coarse, cv::RNG::NORMAL, 0, 1);
        cv::Mat grey;
        cv::cvtColor(coarse, grey, cv::COLOR_BGR2GRAY);
        cv::cvtColor(grey, grey, cv::COLOR_GRAY2BGR);
        coarse = 0.3 * coarse + 1.2 * grey; // brightness varies more than colour
        cv::resize(coarse, field, picture.size(), 0, 0, cv::INTER_CUBIC);
        picture += field * 40 * std::pow(cell / widest, 0.45);
    }
    for (int i = 0; i < 30; ++i) {
        const cv::Point centre(random.uniform(0, width), random.uniform(0, height));
        const cv::Size axes(random.uniform(width / 60, width / 8), random.uniform(height / 60, height / 8));
        cv::Mat shape(picture.size(), CV_8U, cv::Scalar(0));
        cv::ellipse(shape, centre, axes, random.uniform(0, 180), 0, 360, 255, cv::FILLED, cv::LINE_AA);
        const cv::Scalar shift(random.uniform(-50, 50), random.uniform(-50, 50), random.uniform(-50, 50));
        cv::add(picture, shift, picture, shape);
    }
    cv::Mat grain(picture.size(), CV_32FC3);
    random.fill(grain, cv::RNG::NORMAL, 0, 5);
    picture += grain;
    cv::Mat bytes;
    picture.convertTo(bytes, CV_8U);
    return bytes;
}

std::vector<std::string> makePictureFiles(const std::string &folder, int count, int width, int height)
{
    std::vector<std::string> files;
    for (int i = 0; i < count; ++i) {
        files.push_back(fmt::format("{}/{}x{}-{}.jpg", folder, width, height, i));
        cv::imwrite(files.back(), makePicture(width, height, static_cast<std::uint64_t>(i)),
                    {cv::IMWRITE_JPEG_QUALITY, 90});
    }
    return files;
}

} // namespace coresift::bench
