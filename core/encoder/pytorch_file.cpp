#include "core/encoder/pytorch_file.h"

#include "core/base/text.h"
#include "core/encoder/pytorch_archive.h"

#include <algorithm>

namespace coresift {

namespace {

/// A tensor as a pickle describes it. Offset and strides count elements.
struct TensorRecord {
    StorageId storage;
    std::int64_t offset = 0;
    std::vector<std::int64_t> sizes, strides;
};

/// A state dict: its tensors by name, and the names of what is none.
struct DictRecords {
    std::map<std::string, TensorRecord> tensors;
    std::vector<std::string> skipped;
};

/// An argument of a call of the global `name`; null for any other value.
const PickleValue *argumentOf(const PickleValue &value, const std::string &name, std::size_t index)
{
    if (value.kind != PickleValue::Kind::Call || value.items[0]->kind != PickleValue::Kind::Global ||
        value.items[0]->text != name || value.items[1]->items.size() <= index)
        return nullptr;
    return value.items[1]->items[index];
}

constexpr std::size_t kMostDimensions = 16;

/// Extents or strides. Nothing for what is none, or for more dimensions than any weight has.
std::optional<std::vector<std::int64_t>> dimensionsIn(const PickleValue &list)
{
    if (list.kind != PickleValue::Kind::List || list.items.size() > kMostDimensions)
        return {};
    std::vector<std::int64_t> numbers;
    for (const PickleValue *item : list.items) {
        if (item->kind != PickleValue::Kind::Integer)
            return {};
        numbers.push_back(item->number);
    }
    return numbers;
}

/// A call of _rebuild_tensor(storage, offset, sizes, strides), or of its second version, which has more arguments.
std::optional<TensorRecord> rebuiltTensorIn(const PickleValue &value, const std::string &path)
{
    for (const char *name : {"torch._utils._rebuild_tensor_v2", "torch._utils._rebuild_tensor"}) {
        if (argumentOf(value, name, 3) == nullptr)
            continue;
        const auto storage = storageIn(*argumentOf(value, name, 0), path);
        const auto sizes = dimensionsIn(*argumentOf(value, name, 2)),
                   strides = dimensionsIn(*argumentOf(value, name, 3));
        if (storage && sizes && strides && argumentOf(value, name, 1)->kind == PickleValue::Kind::Integer)
            return TensorRecord{*storage, argumentOf(value, name, 1)->number, *sizes, *strides};
    }
    return {};
}

/// Nothing for a value that is no tensor of a type that weights have.
std::optional<TensorRecord> tensorIn(const PickleValue &value, const std::string &path)
{
    const PickleValue *parameter = argumentOf(value, "torch._utils._rebuild_parameter", 0);
    std::optional<TensorRecord> tensor = rebuiltTensorIn(parameter != nullptr ? *parameter : value, path);
    if (tensor && !tensor->storage.holdsWeights())
        return {};
    return tensor;
}

/// Looks for the state dict among what was saved.
class StateDictFinder {
public:
    explicit StateDictFinder(const std::string &path) : m_path(path) {}

    /// That of the best-known key that leads to tensors, else the dict itself.
    DictRecords find(const PickleValue &dict, int depth = 0)
    {
        std::map<std::size_t, const PickleValue *> inner;
        for (const auto &[key, value] : entries(dict, depth))
            if (value->kind == PickleValue::Kind::Dict)
                inner[rankOf(*key)] = value;
        inner.erase(std::size(kStateDictKeys)); // of keys that are not known
        for (const auto &[rank, value] : inner) {
            DictRecords found = find(*value, depth + 1);
            if (!found.tensors.empty())
                return found;
        }
        DictRecords own;
        collect(dict, "", depth, own);
        return own;
    }

private:
    using Entries = std::vector<std::pair<const std::string *, const PickleValue *>>;
    static constexpr int kMostDepth = 16;
    static constexpr std::size_t kMostEntries = std::size_t(1) << 15, kLongestName = 512;
    /// The best first. The teacher is what DINO's authors use of a checkpoint (Caron et al. 2021).
    static constexpr const char *kStateDictKeys[] = {"state_dict", "model_state_dict", "model",   "network",
                                                     "net",        "module",           "teacher", "student",
                                                     "encoder",    "backbone",         "weights"};

    static std::size_t rankOf(const std::string &key)
    {
        const auto *const end = std::end(kStateDictKeys);
        return static_cast<std::size_t>(std::find(std::begin(kStateDictKeys), end, key) - std::begin(kStateDictKeys));
    }

    /// Those with a text for a key. Counted: dicts can hold each other, and themselves, many times over.
    Entries entries(const PickleValue &dict, int depth)
    {
        m_entries += dict.items.size() / 2;
        if (depth > kMostDepth || m_entries > kMostEntries)
            throwBadPytorchFile(m_path, CORESIFT_TEXT("Phrases", "its tables are too deep or too many"));
        Entries entries;
        for (std::size_t i = 0; i + 1 < dict.items.size(); i += 2)
            if (dict.items[i]->kind == PickleValue::Kind::Text)
                entries.emplace_back(&dict.items[i]->text, dict.items[i + 1]);
        return entries;
    }

    void collect(const PickleValue &dict, const std::string &prefix, int depth, DictRecords &out)
    {
        for (const auto &[key, value] : entries(dict, depth)) {
            if (prefix.size() + key->size() > kLongestName)
                throwBadPytorchFile(m_path, CORESIFT_TEXT("Phrases", "a name is too long"));
            if (value->kind == PickleValue::Kind::Dict)
                collect(*value, prefix + *key + ".", depth + 1, out);
            else if (auto tensor = tensorIn(*value, m_path))
                out.tensors[prefix + *key] = std::move(*tensor);
            else
                out.skipped.push_back(showName(prefix + *key));
        }
    }

    const std::string &m_path;
    std::size_t m_entries = 0; ///< looked at
};

/// Whether the tensor lies within a storage of its size, and its extents can be counted with.
bool liesInStorage(const TensorRecord &tensor)
{
    if (tensor.sizes.size() != tensor.strides.size() || tensor.offset < 0)
        return false;
    const std::uint64_t elements = tensor.storage.elements;
    const bool empty = std::find(tensor.sizes.begin(), tensor.sizes.end(), 0) != tensor.sizes.end();
    std::uint64_t last = static_cast<std::uint64_t>(tensor.offset), product = 1; // `last`: of the elements in use
    for (std::size_t i = 0; i < tensor.sizes.size(); ++i) {
        if (tensor.sizes[i] < 0 || tensor.strides[i] < 0)
            return false;
        const auto extent = static_cast<std::uint64_t>(std::max<std::int64_t>(1, tensor.sizes[i]));
        const auto stride = static_cast<std::uint64_t>(tensor.strides[i]);
        if (extent > kMostStorageElements / product)
            return false;
        product *= extent;
        if (empty || extent == 1) // no step is taken
            continue;
        if (stride > elements / (extent - 1))
            return false;
        last += stride * (extent - 1);
    }
    return empty ? last <= elements : last < elements;
}

/// Reads tensors; a storage that several share is read once.
class TensorReader {
public:
    TensorReader(const RandomAccessFile &file, const PytorchArchive &archive)
        : m_file(file), m_archive(archive), m_readable(file.size()), m_copyable(file.size())
    {}

    torch::Tensor read(const TensorRecord &record)
    {
        if (!liesInStorage(record))
            throwBadPytorchFile(m_file.path(), CORESIFT_TEXT("Phrases", "a tensor reaches beyond its storage"));
        const torch::Tensor bytes = storage(record.storage);
        torch::Tensor tensor =
            typed(bytes, record.storage.type).as_strided(record.sizes, record.strides, record.offset);
        if (tensor.is_contiguous())
            return tensor;
        spend(m_copyable, static_cast<std::uint64_t>(tensor.numel()) * tensor.element_size());
        return tensor.contiguous();
    }

private:
    /// A part of the bytes that the file is large: entries of an archive can overlap, and strides can be 0.
    void spend(std::uint64_t &left, std::uint64_t bytes) const
    {
        if (bytes > left)
            throwBadPytorchFile(m_file.path(), CORESIFT_TEXT("Phrases", "its tensors are larger than the file"));
        left -= bytes;
    }

    /// As bytes: two tensors may see one storage as different types.
    torch::Tensor storage(const StorageId &id)
    {
        const auto range = m_archive.storages.find(id.key);
        if (range == m_archive.storages.end() || range->second.size != id.bytes())
            throwBadPytorchFile(
                m_file.path(),
                CORESIFT_TEXT("Phrases", "a storage is missing or of another size than its tensors need"));
        torch::Tensor &bytes = m_storages[id.key];
        if (!bytes.defined()) {
            spend(m_readable, id.bytes());
            bytes = torch::empty({static_cast<std::int64_t>(id.bytes())}, torch::kByte);
            m_file.readAt(range->second.offset, bytes.data_ptr(), static_cast<std::size_t>(id.bytes()));
        }
        return bytes;
    }

    torch::Tensor typed(const torch::Tensor &bytes, torch::ScalarType type)
    {
        if (type != torch::kBool)
            return bytes.view(type);
        spend(m_copyable, static_cast<std::uint64_t>(bytes.numel()));
        return bytes.ne(0); // a bool of any other byte than 0 or 1 is none
    }

    const RandomAccessFile &m_file;
    const PytorchArchive &m_archive;
    std::map<std::string, torch::Tensor> m_storages;
    std::uint64_t m_readable, m_copyable; ///< bytes that storages and copies may still take
};

} // namespace

bool isPytorchFile(const std::string &path)
{
    return isPytorchArchive(RandomAccessFile(path));
}

bool isTorchScriptFile(const std::string &path)
{
    const RandomAccessFile file(path);
    return isZipArchive(file) && !isPytorchArchive(file);
}

PytorchWeights readPytorchFile(const std::string &path)
{
    const RandomAccessFile file(path);
    const PytorchArchive archive = openPytorchArchive(file);
    DictRecords records;
    if (archive.pickle.root->kind == PickleValue::Kind::Dict)
        records = StateDictFinder(path).find(*archive.pickle.root);
    if (records.tensors.empty())
        throw Error(
            ErrorKind::Unsupported,
            CORESIFT_TEXT("Phrases", "holds no weights by name. Save the network's state_dict(), not the network"),
            path);
    TensorReader reader(file, archive);
    PytorchWeights weights;
    for (const auto &[name, record] : records.tensors)
        weights.tensors.emplace(name, reader.read(record));
    weights.skipped = std::move(records.skipped);
    return weights;
}

} // namespace coresift
