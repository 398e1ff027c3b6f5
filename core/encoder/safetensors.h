/// The safetensors format: names, shapes and bytes, nothing that runs. Both ways.
#pragma once

#include <map>
#include <string>
#include <torch/torch.h>

namespace coresift {

struct SafeTensors {
    std::map<std::string, torch::Tensor> tensors; ///< on the CPU, contiguous
    std::map<std::string, std::string> metadata;
    std::vector<std::string> skipped; ///< when read: tensors of a type that is not known, as showName() gives them
};

/// Throws Error (Corrupt, NotFound) with the path: header longer than 100 MB, offsets out of range or
/// overlapping, bytes that belong to no tensor, sizes that do not fit their shapes, names that come twice.
SafeTensors readSafeTensors(const std::string &path);

/// Written atomically, wider elements first, so that all are aligned, and then in order of name.
void writeSafeTensors(const std::string &path, const SafeTensors &content);
/// Bytes of the file that writeSafeTensors() would write; the tensors need no storage ("meta").
std::uint64_t safeTensorsFileBytes(const SafeTensors &content);

} // namespace coresift
