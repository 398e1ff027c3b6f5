#include "core/study/export_metadata.h"

#include <algorithm>

namespace coresift {

std::vector<NamedCells> metadataBehind(const std::vector<std::string> &fixed, const Metadata &metadata)
{
    std::vector<std::string> taken = fixed;
    const std::vector<std::string> names = metadata.names();
    std::vector<NamedCells> cells;
    for (const std::string &name : names) {
        std::string free = name;
        while (std::count(taken.begin(), taken.end(), free) != 0 ||
               (free != name && std::count(names.begin(), names.end(), free) != 0))
            free = "meta_" + free;
        taken.push_back(free);
        cells.push_back({free, name, metadata.named(name)});
    }
    return cells;
}

} // namespace coresift
