#include "core/study/settings_table.h"

#include <algorithm>

namespace coresift {

TrainOptions standardOf(const TrainOptions &options)
{
    const TrainOptions usual;
    TrainOptions named;
    named.preset = options.preset;
    if (!named.check().empty())
        return usual;
    const std::vector<std::string> methods = methodNames();
    const bool known = std::find(methods.begin(), methods.end(), options.method.method) != methods.end();
    named = TrainOptions::fromPreset(options.preset, known ? options.method.method : usual.method.method);
    named.method.method = usual.method.method; // another one is a setting to tell of
    return named;
}

} // namespace coresift
