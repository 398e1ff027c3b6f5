/// What torch.save() wrote, in its zip form or the one before PyTorch 1.6: the pickle of the object, and where in the
/// file the storages of its tensors lie. Private to the encoder area.
#pragma once

#include "core/encoder/pytorch_parts.h"
#include "core/encoder/unpickler.h"

#include <map>
#include <optional>
#include <torch/torch.h>

namespace coresift {

struct PytorchArchive {
    Pickle pickle;
    std::map<std::string, ByteRange> storages; ///< by the key that the pickle knows them by
};

/// What a pickle says of a storage.
struct StorageId {
    std::string key;
    torch::ScalarType type = torch::kFloat;
    std::uint64_t elements = 0; ///< at most kMostStorageElements

    std::uint64_t bytes() const { return elements * torch::elementSize(type); }
};
constexpr std::uint64_t kMostStorageElements = std::uint64_t(1) << 48;

/// Nothing for a value that is no storage. Throws Error: Unsupported for a type that is not known, Corrupt for an
/// impossible size.
std::optional<StorageId> storageIn(const PickleValue &value, const std::string &path);

/// Whether the file starts like one. A TorchScript archive is none: it holds code.
bool isPytorchArchive(const RandomAccessFile &file);

/// Throws Error: Corrupt, Unsupported (big-endian, compressed).
PytorchArchive openPytorchArchive(const RandomAccessFile &file);

} // namespace coresift
