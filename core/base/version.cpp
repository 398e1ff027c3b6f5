#include "core/base/version.h"

#include <dlfcn.h>
#include <fmt/core.h>
#include <nlohmann/json.hpp>
#include <sstream>
#include <xxhash.h>

namespace coresift {

std::string coresiftVersion()
{
    return CORESIFT_VERSION;
}

std::string fmtVersion()
{
    return fmt::format("{}.{}.{}", FMT_VERSION / 10000, FMT_VERSION / 100 % 100, FMT_VERSION % 100);
}

std::string jsonVersion()
{
    return fmt::format("{}.{}.{}", NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR,
                       NLOHMANN_JSON_VERSION_PATCH);
}

std::string xxHashVersion()
{
    return fmt::format("{}.{}.{}", XXH_VERSION_MAJOR, XXH_VERSION_MINOR, XXH_VERSION_RELEASE);
}

/// Which BLAS it is shows only when the program runs: the system may put any in the place of the one linked.
std::string openBlasVersion()
{
    using Config = const char *();
    auto *config = reinterpret_cast<Config *>(dlsym(RTLD_DEFAULT, "openblas_get_config"));
    if (!config)
        return {};
    std::istringstream words(config()); // "OpenBLAS 0.3.21 NO_AFFINITY …"
    std::string name, version;
    words >> name >> version;
    return version;
}

} // namespace coresift
