#include "core/base/version.h"

namespace coresift {

std::string coresiftVersion()
{
    return CORESIFT_VERSION;
}

} // namespace coresift
