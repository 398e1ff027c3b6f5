#include "core/encoder/vit_options.h"

namespace coresift {

VitOptions vitOptions(const std::string &backbone)
{
    const auto named = [&](const char *part) { return backbone.find(part) != std::string::npos; };
    VitOptions shape;
    shape.heads = named("_tiny_") ? 3 : named("_small_") ? 6 : 12;
    shape.width = std::int64_t(64) * shape.heads;
    shape.patch = named("_patch8") ? 8 : 16;
    return shape;
}

} // namespace coresift
