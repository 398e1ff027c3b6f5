#include "core/encoder/safetensors.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <tuple>

namespace coresift {

using nlohmann::json;

namespace {

constexpr std::uint64_t kMaxHeader = 100'000'000; // the limit of the format's own implementation
constexpr std::uint64_t kMostElements = std::uint64_t(1) << 48;

struct TypeName {
    const char *name;
    torch::ScalarType type;
};
constexpr TypeName kTypes[] = {{"F32", torch::kFloat},     {"F64", torch::kDouble}, {"F16", torch::kHalf},
                               {"BF16", torch::kBFloat16}, {"I64", torch::kLong},   {"I32", torch::kInt},
                               {"I16", torch::kShort},     {"I8", torch::kChar},    {"U8", torch::kByte},
                               {"BOOL", torch::kBool}};

[[noreturn]] void throwCorrupt(const std::string &path, const Phrase &what)
{
    throw Error(ErrorKind::Corrupt,
                Phrase(CORESIFT_TEXT("Phrases", "is not a safetensors file that can be read: ")).add(what), path);
}

std::optional<torch::ScalarType> typeNamed(const std::string &name)
{
    for (const TypeName &known : kTypes)
        if (name == known.name)
            return known.type;
    return {};
}

const char *nameOf(torch::ScalarType type)
{
    for (const TypeName &known : kTypes)
        if (type == known.type)
            return known.name;
    throw Error(ErrorKind::Unsupported, CORESIFT_TEXT("Phrases", "a tensor has a type that safetensors does not know"));
}

/// Parses and refuses keys that come twice, since two readers could take different ones, and what is nested deeper than
/// the format's offsets: each level would take a thousand times its byte.
json parseHeader(const std::string &text, const std::string &path)
{
    std::set<std::string> names;
    const auto refuse = [&](int depth, json::parse_event_t event, json &value) {
        constexpr int kDepth = 3; // the header, a tensor, its shape
        const bool opens = event == json::parse_event_t::array_start || event == json::parse_event_t::object_start;
        if (opens && depth >= kDepth)
            throwCorrupt(path, CORESIFT_TEXT("Phrases", "its header is damaged"));
        if (event == json::parse_event_t::key && depth == 1 && !names.insert(value.get<std::string>()).second)
            throwCorrupt(path, CORESIFT_TEXT("Phrases", "a name comes twice"));
        return true;
    };
    try {
        json header = json::parse(text, refuse);
        if (!header.is_object())
            throwCorrupt(path, CORESIFT_TEXT("Phrases", "its header is no table"));
        return header;
    } catch (const json::exception &) {
        throwCorrupt(path, CORESIFT_TEXT("Phrases", "its header is damaged"));
    }
}

/// Where a tensor's bytes are, and what they are.
struct Entry {
    std::string name;
    std::optional<torch::ScalarType> type; ///< nothing: one that is not known
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0, end = 0;
};

std::vector<std::int64_t> parseShape(const json &value, const std::string &path)
{
    if (!value.is_array())
        throwCorrupt(path, CORESIFT_TEXT("Phrases", "a shape is damaged"));
    std::vector<std::int64_t> shape;
    for (const json &extent : value) {
        if (!extent.is_number_unsigned())
            throwCorrupt(path, CORESIFT_TEXT("Phrases", "a shape is damaged"));
        if (extent.get<std::uint64_t>() > kMostElements)
            throwCorrupt(path, CORESIFT_TEXT("Phrases", "a shape is impossible"));
        shape.push_back(extent.get<std::int64_t>());
    }
    return shape;
}

/// Bytes that a shape needs of elements of this size. Its strides have to be numbers too, also where another extent is
/// 0.
std::uint64_t bytesNeeded(const Entry &entry, std::uint64_t elementSize, const std::string &path)
{
    std::uint64_t reach = 1;
    bool empty = false;
    for (const std::int64_t extent : entry.shape) {
        empty = empty || extent == 0;
        const std::uint64_t step = static_cast<std::uint64_t>(std::max<std::int64_t>(1, extent));
        if (step > kMostElements / reach)
            throwCorrupt(path, CORESIFT_TEXT("Phrases", "a shape is impossible"));
        reach *= step;
    }
    return empty ? 0 : reach * elementSize;
}

Entry parseEntry(const std::string &name, const json &value, std::uint64_t dataSize, const std::string &path)
{
    try {
        Entry entry;
        entry.name = name;
        entry.type = typeNamed(value.at("dtype").get<std::string>());
        entry.shape = parseShape(value.at("shape"), path);
        const auto &offsets = value.at("data_offsets");
        if (!offsets.at(0).is_number_unsigned() || !offsets.at(1).is_number_unsigned() || offsets.size() != 2)
            throwCorrupt(path, CORESIFT_TEXT("Phrases", "offsets are damaged"));
        entry.begin = offsets.at(0).get<std::uint64_t>();
        entry.end = offsets.at(1).get<std::uint64_t>();
        if (entry.begin > entry.end || entry.end > dataSize ||
            (entry.type && bytesNeeded(entry, torch::elementSize(*entry.type), path) != entry.end - entry.begin))
            throwCorrupt(path, CORESIFT_TEXT("Phrases", "the bytes of a tensor do not fit its shape"));
        return entry;
    } catch (const json::exception &) {
        throwCorrupt(path, CORESIFT_TEXT("Phrases", "the entry of a tensor is damaged"));
    }
}

/// Every byte belongs to one tensor: the format asks for it, and nothing can hide between them.
void requireEveryByteOnce(std::vector<Entry> entries, std::uint64_t dataSize, const std::string &path)
{
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return std::tie(a.begin, a.end) < std::tie(b.begin, b.end); });
    std::uint64_t reached = 0;
    for (const Entry &entry : entries) {
        if (entry.begin < reached)
            throwCorrupt(path, CORESIFT_TEXT("Phrases", "two tensors share bytes"));
        if (entry.begin > reached)
            throwCorrupt(path, CORESIFT_TEXT("Phrases", "some bytes belong to no tensor"));
        reached = entry.end;
    }
    if (reached != dataSize)
        throwCorrupt(path, CORESIFT_TEXT("Phrases", "some bytes belong to no tensor"));
}

std::map<std::string, std::string> parseMetadata(const json &header, const std::string &path)
{
    const auto found = header.find("__metadata__");
    try {
        return found == header.end() ? std::map<std::string, std::string>()
                                     : found->get<std::map<std::string, std::string>>();
    } catch (const json::exception &) {
        throwCorrupt(path, CORESIFT_TEXT("Phrases", "its metadata are damaged"));
    }
}

using NamedTensor = std::pair<std::string, torch::Tensor>;

std::vector<NamedTensor> inFileOrder(const SafeTensors &content)
{
    std::vector<NamedTensor> tensors(content.tensors.begin(), content.tensors.end());
    std::stable_sort(tensors.begin(), tensors.end(), [](const NamedTensor &a, const NamedTensor &b) {
        return a.second.element_size() > b.second.element_size();
    });
    return tensors;
}

/// The header and its length.
std::string startOf(const SafeTensors &content)
{
    json header = json::object();
    if (!content.metadata.empty())
        header["__metadata__"] = content.metadata;
    std::uint64_t offset = 0;
    for (const auto &[name, tensor] : inFileOrder(content)) {
        const std::uint64_t bytes = tensor.numel() * tensor.element_size();
        header[name] = {{"dtype", nameOf(tensor.scalar_type())},
                        {"shape", tensor.sizes().vec()},
                        {"data_offsets", {offset, offset + bytes}}};
        offset += bytes;
    }
    std::string text = header.dump();
    text.append((8 - text.size() % 8) % 8, ' '); // keeps the data aligned
    std::string start(8, '\0');
    for (std::size_t i = 0; i < 8; ++i)
        start[i] = static_cast<char>(text.size() >> (8 * i) & 0xFF);
    return start + text;
}

} // namespace

SafeTensors readSafeTensors(const std::string &path)
{
    const RandomAccessFile file(path);
    if (file.size() < 8)
        throwCorrupt(path, CORESIFT_TEXT("Phrases", "it is too short"));
    std::uint8_t start[8];
    file.readAt(0, start, sizeof start);
    std::uint64_t length = 0;
    for (int i = 7; i >= 0; --i)
        length = length << 8 | start[i];
    if (length > kMaxHeader || length > file.size() - 8)
        throwCorrupt(path, CORESIFT_TEXT("Phrases", "its header is longer than the file"));
    std::string text(static_cast<std::size_t>(length), '\0');
    file.readAt(8, text.data(), text.size());
    const json header = parseHeader(text, path);

    const std::uint64_t data = 8 + length, dataSize = file.size() - data;
    std::vector<Entry> entries;
    for (const auto &[name, value] : header.items())
        if (name != "__metadata__")
            entries.push_back(parseEntry(name, value, dataSize, path));
    requireEveryByteOnce(entries, dataSize, path);

    SafeTensors content;
    content.metadata = parseMetadata(header, path);
    for (const Entry &entry : entries) {
        if (!entry.type) {
            content.skipped.push_back(showName(entry.name));
            continue;
        }
        torch::Tensor tensor = torch::empty(entry.shape, *entry.type);
        file.readAt(data + entry.begin, tensor.data_ptr(), static_cast<std::size_t>(entry.end - entry.begin));
        content.tensors.emplace(entry.name, tensor);
    }
    return content;
}

void writeSafeTensors(const std::string &path, const SafeTensors &content)
{
    AtomicFile file(path);
    file.write(startOf(content));
    for (const auto &[name, tensor] : inFileOrder(content)) {
        const torch::Tensor plain = tensor.detach().to(torch::kCPU).contiguous();
        file.write(plain.data_ptr(), plain.nbytes());
    }
    file.commit();
}

std::uint64_t safeTensorsFileBytes(const SafeTensors &content)
{
    std::uint64_t bytes = startOf(content).size();
    for (const auto &[name, tensor] : content.tensors)
        bytes += static_cast<std::uint64_t>(tensor.numel()) * tensor.element_size();
    return bytes;
}

} // namespace coresift
