/// Options as rows of a table: for reports, and to tell runs apart.
#pragma once

#include "core/base/options.h"
#include "core/pretrain/options.h"

#include <string>
#include <vector>

namespace coresift {

/// One option and what it would be if nobody had decided.
struct Setting {
    std::string name;  ///< as the flag: "image-size"
    std::string label; ///< English, marked for translation among the options: "Image size"
    std::string value, standard;

    bool isChanged() const { return value != standard; }
};

/// In the order of the option table. `standard`: the defaults to compare with.
template <class Options> std::vector<Setting> settingsOf(const Options &options, const Options &standard = {})
{
    std::vector<Setting> settings;
    describeFields(options, [&](const Field &field, const auto &value) {
        settings.push_back({field.name, field.label, fieldText(value), {}});
    });
    std::size_t next = 0;
    describeFields(standard, [&](const Field &, const auto &value) { settings[next++].standard = fieldText(value); });
    return settings;
}

/// The defaults of the preset that training options name; the plain defaults when there is no such preset.
TrainOptions standardOf(const TrainOptions &options);

} // namespace coresift
