#include "core/encoder/feature_tensors.h"

#include "core/encoder/safetensors.h"

namespace coresift {

void writeFeatureTensors(const std::string &path, const Matrix &features, const std::vector<std::int64_t> &ids)
{
    // from_blob() takes no const, and nothing writes to what it makes of it.
    SafeTensors content;
    content.tensors["features"] =
        torch::from_blob(const_cast<float *>(features.values.data()), {features.rows, features.cols}, torch::kFloat);
    content.tensors["ids"] =
        torch::from_blob(const_cast<std::int64_t *>(ids.data()), {static_cast<std::int64_t>(ids.size())}, torch::kLong);
    writeSafeTensors(path, content);
}

std::uint64_t featureTensorsFileBytes(std::int64_t rows, std::int64_t cols)
{
    SafeTensors content;
    content.tensors["features"] = torch::empty({rows, cols}, torch::device(torch::kMeta).dtype(torch::kFloat));
    content.tensors["ids"] = torch::empty({rows}, torch::device(torch::kMeta).dtype(torch::kLong));
    return safeTensorsFileBytes(content);
}

} // namespace coresift
