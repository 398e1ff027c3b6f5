#include "core/encoder/pytorch_archive.h"

#include "core/encoder/stored_zip.h"

#include <algorithm>

namespace coresift {

namespace {

constexpr std::uint64_t kMostPickleBytes = std::uint64_t(32) << 20; // of 1,000 tensors: 150 KB
constexpr std::size_t kLongestStorageKey = 256; // usual are up to 20 digits; a long one could be asked for very often
constexpr std::string_view kLegacyMagic = "\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19"; // a number, least byte first

struct StorageType {
    const char *name;
    torch::ScalarType type;
};
constexpr StorageType kStorageTypes[] = {{"FloatStorage", torch::kFloat},
                                         {"HalfStorage", torch::kHalf},
                                         {"BFloat16Storage", torch::kBFloat16},
                                         {"DoubleStorage", torch::kDouble},
                                         {"CharStorage", torch::kChar},
                                         {"ShortStorage", torch::kShort},
                                         {"IntStorage", torch::kInt},
                                         {"LongStorage", torch::kLong},
                                         {"ByteStorage", torch::kByte},
                                         {"UntypedStorage", torch::kByte},
                                         {"BoolStorage", torch::kBool},
                                         {"ComplexFloatStorage", torch::kComplexFloat},
                                         {"ComplexDoubleStorage", torch::kComplexDouble},
                                         {"QInt8Storage", torch::kQInt8},
                                         {"QUInt8Storage", torch::kQUInt8},
                                         {"QInt32Storage", torch::kQInt32}};

/// By the last part of the class's name: its module differs between versions and devices.
torch::ScalarType storageType(const std::string &global)
{
    const std::string name = global.substr(global.rfind('.') + 1);
    for (const StorageType &known : kStorageTypes)
        if (name == known.name)
            return known.type;
    return torch::ScalarType::Undefined;
}

/// The one folder that PyTorch puts into its archives, with its slash; empty when there is none.
std::string archiveFolder(const StoredZip &zip)
{
    for (const std::string &name : zip.names()) {
        const std::size_t slash = name.find('/');
        if (slash != std::string::npos && name.compare(slash, std::string::npos, "/data.pkl") == 0)
            return name.substr(0, slash + 1);
    }
    return {};
}

[[noreturn]] void throwBigEndian(const std::string &path)
{
    throw Error(ErrorKind::Unsupported,
                CORESIFT_TEXT("Phrases", "was written on a machine of another byte order (big-endian)"), path);
}

PytorchArchive openZipForm(const RandomAccessFile &file)
{
    const StoredZip zip(file);
    const std::string folder = archiveFolder(zip), order = folder + "byteorder", data = folder + "data/";
    if (zip.has(order) && zip.find(order).size == 3 && readRange(file, zip.find(order)) == "big")
        throwBigEndian(file.path());
    const ByteRange pickle = zip.find(folder + "data.pkl");
    if (pickle.size > kMostPickleBytes)
        throwBadPytorchFile(file.path(), CORESIFT_TEXT("Phrases", "its pickle is too long"));
    PytorchArchive archive;
    archive.pickle = readPickle(readRange(file, pickle), file.path());
    for (const std::string &name : zip.names())
        if (name.rfind(data, 0) == 0)
            archive.storages[name.substr(data.size())] = zip.find(name);
    return archive;
}

/// Bytes an element of every storage that the pickle speaks of, by key.
std::map<std::string, std::uint64_t> legacyElementSizes(const Pickle &pickle, const std::string &path)
{
    std::map<std::string, std::uint64_t> sizes;
    for (const PickleValue &value : pickle.values) {
        const auto storage = storageIn(value, path);
        if (!storage)
            continue;
        if (storage->type == torch::ScalarType::Undefined)
            throw Error(ErrorKind::Unsupported,
                        CORESIFT_TEXT("Phrases", "holds tensors of a type that is not known, in the old form of "
                                                 "PyTorch's files, which does not tell their size. Save it again with "
                                                 "PyTorch 1.6 or newer"),
                        path);
        sizes[storage->key] = torch::elementSize(storage->type);
    }
    return sizes;
}

/// From `offset` to the end of the file: for each of the keys a number of elements in 8 bytes, and the elements.
std::map<std::string, ByteRange> legacyStorages(const RandomAccessFile &file, std::uint64_t offset,
                                                const Pickle &pickle, const PickleValue &keys)
{
    const auto fail = [&] {
        throwBadPytorchFile(file.path(), CORESIFT_TEXT("Phrases", "its storages are damaged or cut off"));
    };
    const std::map<std::string, std::uint64_t> elementSizes = legacyElementSizes(pickle, file.path());
    std::map<std::string, ByteRange> storages;
    for (const PickleValue *key : keys.items) {
        const auto elementSize = elementSizes.find(key->text);
        if (elementSize == elementSizes.end() || file.size() - offset < 8)
            fail();
        const std::uint64_t elements = littleEndian(readRange(file, {offset, 8}).data(), 8);
        offset += 8;
        if (elements > (file.size() - offset) / elementSize->second)
            fail();
        const ByteRange range{offset, elements * elementSize->second};
        if (!storages.emplace(key->text, range).second)
            fail();
        offset += range.size;
    }
    return storages;
}

/// A table about the machine that wrote the file.
void refuseBigEndianTable(const PickleValue &table, const std::string &path)
{
    if (table.kind != PickleValue::Kind::Dict)
        return;
    for (std::size_t i = 0; i + 1 < table.items.size(); i += 2)
        if (table.items[i]->text == "little_endian" && table.items[i + 1]->number == 0)
            throwBigEndian(path);
}

/// Five pickles – the magic number, the format's version, a table about the machine, the object, the keys of the
/// storages – and the storages.
PytorchArchive openLegacyForm(const RandomAccessFile &file)
{
    const std::string start = readRange(file, {0, std::min(file.size(), kMostPickleBytes)});
    std::string_view rest = start;
    const auto next = [&] {
        Pickle pickle = readPickle(rest, file.path());
        rest.remove_prefix(pickle.size);
        return pickle;
    };
    if (next().root->text != kLegacyMagic)
        throwBadPytorchFile(file.path(), CORESIFT_TEXT("Phrases", "its start is damaged"));
    next();
    refuseBigEndianTable(*next().root, file.path());
    PytorchArchive archive;
    archive.pickle = next();
    const Pickle keys = next();
    archive.storages = legacyStorages(file, start.size() - rest.size(), archive.pickle, *keys.root);
    return archive;
}

} // namespace

/// ("storage", class, key, device, elements), and in the legacy form a sixth: None, or else a part of another storage.
std::optional<StorageId> storageIn(const PickleValue &value, const std::string &path)
{
    using Kind = PickleValue::Kind;
    if (value.kind != Kind::Persistent || value.items[0]->kind != Kind::List)
        return {};
    const auto &parts = value.items[0]->items;
    if (parts.size() < 5 || parts[0]->text != "storage" || parts[1]->kind != Kind::Global ||
        parts[2]->kind != Kind::Text || parts[4]->kind != Kind::Integer)
        return {};
    if (parts[2]->text.size() > kLongestStorageKey || (parts.size() > 5 && parts[5]->kind != Kind::None))
        return {};
    StorageId id{parts[2]->text, storageType(parts[1]->text), static_cast<std::uint64_t>(parts[4]->number)};
    if (id.elements > kMostStorageElements)
        throwBadPytorchFile(path, CORESIFT_TEXT("Phrases", "a storage has an impossible size"));
    return id;
}

bool StorageId::holdsWeights() const
{
    return type != torch::ScalarType::Undefined && !torch::isQIntType(type) && !torch::isComplexType(type);
}

bool isZipArchive(const RandomAccessFile &file)
{
    return file.size() >= 4 && readRange(file, {0, 4}) == "PK\3\4";
}

bool isPytorchArchive(const RandomAccessFile &file)
{
    if (isZipArchive(file)) {
        const StoredZip zip(file);
        const std::string folder = archiveFolder(zip);
        return !folder.empty() && !zip.has(folder + "constants.pkl");
    }
    const std::string start = readRange(file, {0, std::min<std::uint64_t>(file.size(), 32)});
    return start.find(kLegacyMagic) != std::string::npos;
}

PytorchArchive openPytorchArchive(const RandomAccessFile &file)
{
    return isZipArchive(file) ? openZipForm(file) : openLegacyForm(file);
}

} // namespace coresift
