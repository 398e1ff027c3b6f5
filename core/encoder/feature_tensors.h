/// Features and the ids of their images in one safetensors file, for those who do without LibTorch's headers.
#pragma once

#include "core/base/matrix.h"

#include <cstdint>
#include <string>
#include <vector>

namespace coresift {

/// Tensors `features` (float32, n×d) and `ids` (int64, n). Written atomically. Throws Error.
void writeFeatureTensors(const std::string &path, const Matrix &features, const std::vector<std::int64_t> &ids);
/// Bytes of the file that writeFeatureTensors() would write.
std::uint64_t featureTensorsFileBytes(std::int64_t rows, std::int64_t cols);

} // namespace coresift
