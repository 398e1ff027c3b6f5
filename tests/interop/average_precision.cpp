// average_precision FILE: the figures of the boxes in a JSON file, as JSON, for coco_precision.py.
#include "core/base/file.h"
#include "core/evaluate/detection_figures.h"

#include <cstdio>
#include <nlohmann/json.hpp>

int main(int argumentCount, char **arguments)
{
    using namespace coresift;
    if (argumentCount != 2)
        return 2;
    const auto content = nlohmann::json::parse(readTextFile(arguments[1]));
    const auto boxOf = [](const nlohmann::json &entry) { // left, top, width, height
        const auto side = entry.at("box").get<std::vector<double>>();
        return Box{side.at(0), side.at(1), side.at(0) + side.at(2), side.at(1) + side.at(3)};
    };
    std::vector<BoxAnnotation> truth;
    for (const auto &entry : content.at("truth"))
        truth.push_back({entry.at("image").get<std::int64_t>(), entry.at("category").get<std::int32_t>(), boxOf(entry),
                         entry.at("crowd").get<bool>(), entry.at("area").get<double>()});
    std::vector<Detection> found;
    for (const auto &entry : content.at("found"))
        found.push_back({entry.at("image").get<std::int64_t>(), entry.at("category").get<std::int32_t>(), boxOf(entry),
                         entry.at("score").get<double>()});
    const DetectionFigures figures = averagePrecision(truth, found, content.at("categories").get<int>());
    const nlohmann::json answer{{"ap", figures.ap},       {"ap50", figures.ap50},     {"ap75", figures.ap75},
                                {"small", figures.small}, {"medium", figures.medium}, {"large", figures.large}};
    std::printf("%s\n", answer.dump().c_str());
    return 0;
}
