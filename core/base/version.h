/// Which Coresift this is.
#pragma once

#include <string>

namespace coresift {

std::string coresiftVersion(); ///< "0.1.0"

} // namespace coresift
