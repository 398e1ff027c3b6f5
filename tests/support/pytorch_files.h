/// PyTorch files made by hand, sound and unsound ones, for tests of what reads them.
#pragma once

#include <map>
#include <string>
#include <torch/torch.h>
#include <vector>

namespace coresift::test {

/// The number in `count` bytes, the least first.
std::string numberBytes(std::uint64_t number, int count);

// Pieces of a pickle (protocol 2). Each leaves one value on the stack.
std::string pickledNumber(std::int64_t number);
std::string pickledText(const std::string &text);
std::string pickledTuple(const std::vector<std::string> &items);
std::string pickledDict(const std::vector<std::pair<std::string, std::string>> &entries); ///< names and pickled values
std::string pickledCall(const std::string &module, const std::string &name, const std::vector<std::string> &arguments);
std::string wholePickle(const std::string &value);

/// A tensor as torch.save() describes it: what lies in which storage.
struct MadeTensor {
    std::string key = "0", type = "FloatStorage";
    std::int64_t elements = 0; ///< of the storage
    std::int64_t offset = 0;
    std::vector<std::int64_t> sizes, strides;
};
std::string pickledTensor(const MadeTensor &tensor);

struct MadeStorage {
    std::string key;
    std::int64_t elements = 0;
    std::string bytes;
};

struct ZipEntry {
    std::string name, bytes;
    int method = 0;          ///< 8: deflated
    int sameBytesAs = -1;    ///< the number of an earlier entry that this one points to
    bool wideFields = false; ///< sizes and offset stand in the zip64 field
};
/// `wideEnd`: with the zip64 records at its end, as PyTorch writes them.
std::string zipArchive(const std::vector<ZipEntry> &entries, bool wideEnd = false);

/// The two forms that torch.save() has, around a pickled value.
std::string zipForm(const std::string &value, const std::vector<MadeStorage> &storages);
std::string legacyForm(const std::string &value, const std::vector<MadeStorage> &storages, bool littleEndian = true);

/// A state dict of contiguous tensors, each in a storage of its own.
struct MadeStateDict {
    explicit MadeStateDict(const std::map<std::string, torch::Tensor> &tensors);

    std::string value; ///< pickled
    std::vector<MadeStorage> storages;
};

} // namespace coresift::test
