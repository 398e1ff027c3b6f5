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
    torch::ScalarType type = torch::kFloat; ///< Undefined: one that we do not know
    std::uint64_t elements = 0;             ///< at most kMostStorageElements

    std::uint64_t bytes() const { return elements * torch::elementSize(type); } ///< of a type that is known
    bool holdsWeights() const; ///< not quantised, complex or unknown: then its tensors are passed over
};
constexpr std::uint64_t kMostStorageElements = std::uint64_t(1) << 48;

/// Nothing for a value that is no storage. Throws Error (Corrupt) for an impossible size.
std::optional<StorageId> storageIn(const PickleValue &value, const std::string &path);

/// Whether the file starts like one. A TorchScript archive is none: it holds code.
bool isPytorchArchive(const RandomAccessFile &file);
bool isZipArchive(const RandomAccessFile &file);

/// Throws Error: Corrupt, Unsupported (big-endian, compressed; in the legacy form also for storages of a type that is
/// not known, as only their sizes tell where the next one lies).
PytorchArchive openPytorchArchive(const RandomAccessFile &file);

} // namespace coresift
