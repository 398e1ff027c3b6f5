/// Which Coresift this is, and on which libraries of this area it stands.
#pragma once

#include <string>

namespace coresift {

std::string coresiftVersion(); ///< "0.1.0"
std::string fmtVersion();
std::string jsonVersion();
std::string xxHashVersion();
std::string openBlasVersion(); ///< empty when another BLAS stands in for it

} // namespace coresift
