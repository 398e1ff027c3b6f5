/// Damaged files for tests that read them.
#pragma once

#include "core/base/file.h"
#include "core/base/random.h"

namespace coresift::test {

/// Changes a few bytes, most of them in the first `head`; now and then cuts, doubles or drops a stretch.
Bytes mutated(Bytes bytes, RandomStream random, std::int64_t head = 120);

} // namespace coresift::test
