#include "tests/core/evaluate/drawn_shapes.h"

#include "core/base/random.h"
#include "core/encoder/backbone.h"
#include "core/encoder/weights.h"

#include <algorithm>

namespace coresift::test {

namespace {

struct Shape {
    int left = 0, top = 0, side = 0;
    bool disc = false;

    bool covers(int x, int y) const
    {
        if (x < left || y < top || x >= left + side || y >= top + side)
            return false;
        const double dx = x + 0.5 - left - side / 2.0, dy = y + 0.5 - top - side / 2.0;
        return !disc || dx * dx + dy * dy <= side * side / 4.0;
    }
    bool isNear(const Shape &other) const
    {
        return left < other.left + other.side + 2 && other.left < left + side + 2 && top < other.top + other.side + 2 &&
               other.top < top + side + 2;
    }
};

std::vector<Shape> placeShapes(int width, int height, RandomStream &random)
{
    std::vector<Shape> shapes;
    const int shorter = std::min(width, height);
    const std::int64_t wanted = 1 + random.below(3);
    for (int attempt = 0; attempt < 30 && static_cast<std::int64_t>(shapes.size()) < wanted; ++attempt) {
        Shape shape;
        shape.side = shorter / 4 + static_cast<int>(random.below(shorter / 4));
        shape.left = static_cast<int>(random.below(width - shape.side));
        shape.top = static_cast<int>(random.below(height - shape.side));
        shape.disc = random.uniform() < 0.5;
        if (std::none_of(shapes.begin(), shapes.end(), [&](const Shape &other) { return shape.isNear(other); }))
            shapes.push_back(shape);
    }
    return shapes;
}

} // namespace

DrawnScene drawScene(int width, int height, std::uint64_t seed)
{
    RandomStream random(seed);
    const std::vector<Shape> shapes = placeShapes(width, height, random);
    DrawnScene scene;
    scene.image = {width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const auto shape = std::find_if(shapes.begin(), shapes.end(),
                                            [&](const Shape &candidate) { return candidate.covers(x, y); });
            scene.labels.push_back(shape == shapes.end() ? 0 : shape->disc ? 2 : 1);
            for (int channel = 0; channel < 3; ++channel) {
                const int ground = 60 + static_cast<int>(random.below(40));
                const int colour = 200 + static_cast<int>(random.below(30));
                scene.image.pixels.push_back(static_cast<std::uint8_t>(shape == shapes.end() ? ground : colour));
            }
        }
    for (const Shape &shape : shapes) {
        const double left = shape.left, top = shape.top, side = shape.side;
        scene.boxes.push_back({0, shape.disc ? 1 : 0, {left, top, left + side, top + side}, false});
    }
    return scene;
}

std::vector<DrawnScene> drawScenes(int count, int side, std::uint64_t seed)
{
    std::vector<DrawnScene> scenes;
    for (int i = 0; i < count; ++i) {
        const auto number = static_cast<std::uint64_t>(i);
        RandomStream random(seed, number);
        const int width = side + static_cast<int>(random.below(side / 4)),
                  height = side + static_cast<int>(random.below(side / 4));
        scenes.push_back(drawScene(width, height, hashKeys(seed, number)));
    }
    return scenes;
}

void writeFreshEncoder(const std::string &file, const std::string &backbone)
{
    BackboneOptions options;
    options.backbone = backbone;
    SafeTensors content;
    collectWeights(*makeBackbone(options, /*seed=*/1), "", content.tensors);
    content.metadata["backbone"] = backbone;
    writeSafeTensors(file, content);
}

} // namespace coresift::test
