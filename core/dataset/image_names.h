/// What files are called. Private to the data sets.
#pragma once

#include <string>

namespace coresift {

/// By its extension, in either case.
bool namedLikeAnImage(const std::string &path);

} // namespace coresift
