#include "tests/support/pytorch_files.h"

namespace coresift::test {

namespace {

/// The name that Python has for a storage of these elements.
std::string storageClass(torch::ScalarType type)
{
    const std::map<torch::ScalarType, const char *> names{
        {torch::kFloat, "FloatStorage"},       {torch::kDouble, "DoubleStorage"}, {torch::kHalf, "HalfStorage"},
        {torch::kBFloat16, "BFloat16Storage"}, {torch::kChar, "CharStorage"},     {torch::kShort, "ShortStorage"},
        {torch::kInt, "IntStorage"},           {torch::kLong, "LongStorage"},     {torch::kByte, "ByteStorage"},
        {torch::kBool, "BoolStorage"}};
    return names.at(type);
}

std::string pickledGlobal(const std::string &module, const std::string &name)
{
    return "c" + module + "\n" + name + "\n";
}

std::string pickledNumbers(const std::vector<std::int64_t> &numbers)
{
    std::vector<std::string> items;
    for (const std::int64_t number : numbers)
        items.push_back(pickledNumber(number));
    return pickledTuple(items);
}

/// What stands before an entry's bytes.
std::string localHeader(const ZipEntry &entry)
{
    const std::string size = numberBytes(entry.bytes.size(), 4);
    return "PK\3\4" + numberBytes(20, 2) + numberBytes(0, 2) +
           numberBytes(static_cast<std::uint64_t>(entry.method), 2) + numberBytes(0, 8) + size + size +
           numberBytes(entry.name.size(), 2) + numberBytes(0, 2) + entry.name;
}

/// An entry of the directory; `size` and `header` are those of the bytes that it points to.
std::string directoryEntry(const ZipEntry &entry, std::uint64_t size, std::uint64_t header)
{
    const std::uint64_t wide = 0xFFFFFFFF;
    const std::string sizeField = numberBytes(entry.wideFields ? wide : size, 4);
    const std::string headerField = numberBytes(entry.wideFields ? wide : header, 4);
    const std::string other = numberBytes(0x7777, 2) + numberBytes(3, 2) + "abc"; // a field of another kind
    const std::string numbers = numberBytes(size, 8) + numberBytes(size, 8) + numberBytes(header, 8);
    const std::string extra = entry.wideFields ? other + numberBytes(1, 2) + numberBytes(24, 2) + numbers : "";
    return "PK\1\2" + numberBytes(20, 2) + numberBytes(20, 2) + numberBytes(0, 2) +
           numberBytes(static_cast<std::uint64_t>(entry.method), 2) + numberBytes(0, 8) + sizeField + sizeField +
           numberBytes(entry.name.size(), 2) + numberBytes(extra.size(), 2) + numberBytes(0, 2) + numberBytes(0, 8) +
           headerField + entry.name + extra;
}

std::string wideZipEnd(std::uint64_t entries, std::uint64_t directory, std::uint64_t size)
{
    return "PK\6\6" + numberBytes(44, 8) + numberBytes(45, 2) + numberBytes(45, 2) + numberBytes(0, 8) +
           numberBytes(entries, 8) + numberBytes(entries, 8) + numberBytes(size, 8) + numberBytes(directory, 8) +
           "PK\6\7" + numberBytes(0, 4) + numberBytes(directory + size, 8) + numberBytes(1, 4);
}

} // namespace

std::string numberBytes(std::uint64_t number, int count)
{
    std::string bytes;
    for (int i = 0; i < count; ++i)
        bytes += static_cast<char>(number >> (8 * i) & 0xFF);
    return bytes;
}

std::string pickledNumber(std::int64_t number)
{
    return "\x8a\x08" + numberBytes(static_cast<std::uint64_t>(number), 8);
}

std::string pickledText(const std::string &text)
{
    return "X" + numberBytes(text.size(), 4) + text;
}

std::string pickledTuple(const std::vector<std::string> &items)
{
    std::string value = "(";
    for (const std::string &item : items)
        value += item;
    return value + "t";
}

std::string pickledDict(const std::vector<std::pair<std::string, std::string>> &entries)
{
    std::string value = pickledCall("collections", "OrderedDict", {}) + "(";
    for (const auto &[name, item] : entries)
        value += pickledText(name) + item;
    return value + "u";
}

std::string pickledCall(const std::string &module, const std::string &name, const std::vector<std::string> &arguments)
{
    return pickledGlobal(module, name) + pickledTuple(arguments) + "R";
}

std::string wholePickle(const std::string &value)
{
    return "\x80\x02" + value + ".";
}

std::string pickledTensor(const MadeTensor &tensor)
{
    const std::string storage =
        pickledTuple({pickledText("storage"), pickledGlobal("torch", tensor.type), pickledText(tensor.key),
                      pickledText("cpu"), pickledNumber(tensor.elements)}) +
        "Q";
    return pickledCall("torch._utils", "_rebuild_tensor_v2",
                       {storage, pickledNumber(tensor.offset), pickledNumbers(tensor.sizes),
                        pickledNumbers(tensor.strides), "\x89", pickledDict({})});
}

std::string zipArchive(const std::vector<ZipEntry> &entries, bool wideEnd)
{
    std::string archive, directory;
    std::vector<std::uint64_t> headers, sizes;
    for (const ZipEntry &entry : entries) {
        if (entry.sameBytesAs >= 0) {
            const auto earlier = static_cast<std::size_t>(entry.sameBytesAs);
            headers.push_back(headers.at(earlier));
            sizes.push_back(sizes.at(earlier));
        } else {
            headers.push_back(archive.size());
            sizes.push_back(entry.bytes.size());
            archive += localHeader(entry) + entry.bytes;
        }
        directory += directoryEntry(entry, sizes.back(), headers.back());
    }
    const std::string wide = wideEnd ? wideZipEnd(entries.size(), archive.size(), directory.size()) : "";
    const std::string end = "PK\5\6" + numberBytes(0, 4) + numberBytes(entries.size(), 2) +
                            numberBytes(entries.size(), 2) + numberBytes(wideEnd ? 0xFFFFFFFF : directory.size(), 4) +
                            numberBytes(wideEnd ? 0xFFFFFFFF : archive.size(), 4) + numberBytes(0, 2);
    return archive + directory + wide + end;
}

std::string zipForm(const std::string &value, const std::vector<MadeStorage> &storages)
{
    std::vector<ZipEntry> entries{{"made/data.pkl", wholePickle(value)}, {"made/byteorder", "little"}};
    for (const MadeStorage &storage : storages)
        entries.push_back({"made/data/" + storage.key, storage.bytes});
    entries.push_back({"made/version", "3\n"});
    return zipArchive(entries, /*wideEnd=*/true);
}

std::string legacyForm(const std::string &value, const std::vector<MadeStorage> &storages, bool littleEndian)
{
    const std::string magic = "\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19";
    const std::string machine = pickledDict({{"protocol_version", pickledNumber(1001)},
                                             {"little_endian", littleEndian ? "\x88" : "\x89"},
                                             {"type_sizes", pickledDict({{"int", pickledNumber(4)}})}});
    std::vector<std::string> keys;
    std::string bytes;
    for (const MadeStorage &storage : storages) {
        keys.push_back(pickledText(storage.key));
        bytes += numberBytes(static_cast<std::uint64_t>(storage.elements), 8) + storage.bytes;
    }
    return wholePickle(magic) + wholePickle(pickledNumber(1001)) + wholePickle(machine) + wholePickle(value) +
           wholePickle(pickledTuple(keys)) + bytes;
}

MadeStateDict::MadeStateDict(const std::map<std::string, torch::Tensor> &tensors)
{
    std::vector<std::pair<std::string, std::string>> entries;
    for (const auto &[name, tensor] : tensors) {
        const torch::Tensor plain = tensor.detach().contiguous();
        const std::string key = std::to_string(storages.size());
        const MadeTensor made{
            key, storageClass(plain.scalar_type()), plain.numel(), 0, plain.sizes().vec(), plain.strides().vec()};
        entries.emplace_back(name, pickledTensor(made));
        storages.push_back({key, plain.numel(), {static_cast<const char *>(plain.data_ptr()), plain.nbytes()}});
    }
    value = pickledDict(entries);
}

} // namespace coresift::test
