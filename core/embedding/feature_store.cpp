#include "core/embedding/feature_store.h"

#include "core/base/error.h"

#include <algorithm>
#include <dirent.h>
#include <fmt/format.h>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace coresift {

namespace {

std::string partName(const std::string &folder, int number)
{
    return fmt::format("{}/part-{:03}", folder, number);
}

/// Numbers of the finished parts, ascending: those whose third file is there.
std::vector<int> partNumbers(const std::string &folder)
{
    std::vector<int> numbers;
    DIR *open = ::opendir(folder.c_str());
    if (open == nullptr)
        return numbers;
    while (const dirent *entry = ::readdir(open)) {
        int number = 0, length = 0;
        if (std::sscanf(entry->d_name, "part-%d.npy%n", &number, &length) == 1 && length > 0 &&
            entry->d_name[length] == '\0' && number >= 0)
            numbers.push_back(number);
    }
    ::closedir(open);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

struct Part {
    std::string file;
    std::vector<std::int64_t> ids;
    std::vector<std::uint8_t> valid;
};

Part readPart(const std::string &folder, int number)
{
    const std::string name = partName(folder, number);
    Part part{name + ".npy", readNpyInt64(name + ".ids.npy"), readNpyUInt8(name + ".valid.npy")};
    if (part.ids.size() != part.valid.size())
        throw Error(ErrorKind::Corrupt,
                    CORESIFT_TEXT("Phrases", "does not fit its validity list; embed again after deleting this folder"),
                    name + ".ids.npy");
    for (const std::int64_t id : part.ids)
        if (id < 1)
            throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "names an impossible image id"),
                        name + ".ids.npy");
    return part;
}

/// Where a row's feature stands.
struct RowPlace {
    std::int64_t id = 0;
    std::uint32_t part = 0;
    std::uint32_t row = 0; ///< within the part
};

} // namespace

FeatureWriter::FeatureWriter(std::string folder, std::int64_t dimensions)
    : m_folder(std::move(folder)), m_dimensions(dimensions)
{
    makeFolders(m_folder);
    const std::vector<int> numbers = partNumbers(m_folder);
    m_nextPart = numbers.empty() ? 0 : numbers.back() + 1;
}

void FeatureWriter::appendPart(const std::vector<std::int64_t> &ids, const std::vector<std::uint8_t> &valid,
                               const Matrix &features)
{
    const auto rows = static_cast<std::int64_t>(ids.size());
    Matrix unit = features;
    normaliseRows(unit.values.data(), unit.rows, unit.cols);
    std::vector<std::uint16_t> halves(unit.values.size());
    floatToHalf(unit.values.data(), halves.data(), static_cast<std::int64_t>(halves.size()));
    const std::string name = partName(m_folder, m_nextPart);
    writeNpy(name + ".ids.npy", NpyType::Int64, {rows}, ids.data());
    writeNpy(name + ".valid.npy", NpyType::UInt8, {rows}, valid.data());
    writeNpy(name + ".npy", NpyType::Float16, {rows, m_dimensions}, halves.data()); // last: now the part counts
    ++m_nextPart;
}

/// Rows of all parts in order of id, and the files behind them. Files stay open in a small set: there can be thousands.
struct FeatureStore::Parts {
    std::int64_t cols = 0;
    std::vector<std::string> files;
    std::vector<RowPlace> rows;
    std::vector<std::int64_t> ids;
    std::mutex mutex;
    std::unordered_map<std::uint32_t, std::shared_ptr<const NpyFeatures>> open;

    std::shared_ptr<const NpyFeatures> file(std::uint32_t part)
    {
        constexpr std::size_t kOpenFiles = 128;
        const std::lock_guard lock(mutex);
        auto &entry = open[part];
        if (!entry) {
            auto opened = std::make_shared<const NpyFeatures>(files[part]);
            if (open.size() > kOpenFiles)
                open.clear();
            open[part] = opened;
            return opened;
        }
        return entry;
    }

    void addFolder(const std::string &folder, const std::unordered_set<std::int64_t> *wanted,
                   std::unordered_map<std::int64_t, std::size_t> &placeOf)
    {
        for (const int number : partNumbers(folder)) {
            const Part part = readPart(folder, number);
            const NpyFeatures features(part.file);
            if (features.rows() != static_cast<std::int64_t>(part.ids.size()))
                throw Error(
                    ErrorKind::Corrupt,
                    CORESIFT_TEXT("Phrases", "does not fit its list of images; delete the folder and embed again"),
                    part.file);
            if (cols != 0 && features.cols() != cols)
                throw Error(ErrorKind::Corrupt,
                            CORESIFT_TEXT("Phrases", "has features of another width than the parts before it"),
                            part.file);
            cols = features.cols();
            addRows(part, wanted, placeOf);
            files.push_back(part.file);
        }
    }

    void addRows(const Part &part, const std::unordered_set<std::int64_t> *wanted,
                 std::unordered_map<std::int64_t, std::size_t> &placeOf)
    {
        const auto number = static_cast<std::uint32_t>(files.size());
        for (std::uint32_t row = 0; row < part.ids.size(); ++row) {
            const std::int64_t id = part.ids[row];
            if (part.valid[row] == 0 || (wanted != nullptr && wanted->count(id) == 0))
                continue;
            const auto [place, isNew] = placeOf.emplace(id, rows.size());
            if (isNew)
                rows.push_back({id, number, row});
            else
                rows[place->second] = {id, number, row}; // the later part counts
        }
    }
};

FeatureStore::FeatureStore(const std::vector<std::string> &folders, const std::vector<std::int64_t> *wanted)
    : m_parts(std::make_unique<Parts>())
{
    std::unordered_set<std::int64_t> wantedSet;
    if (wanted != nullptr)
        wantedSet.insert(wanted->begin(), wanted->end());
    std::unordered_map<std::int64_t, std::size_t> placeOf;
    for (const std::string &folder : folders)
        m_parts->addFolder(folder, wanted != nullptr ? &wantedSet : nullptr, placeOf);
    if (m_parts->files.empty())
        throw Error(ErrorKind::NotFound, CORESIFT_TEXT("Phrases", "holds no features: run the stage “embed” first"),
                    folders.empty() ? "" : folders[0]);
    std::sort(m_parts->rows.begin(), m_parts->rows.end(),
              [](const RowPlace &a, const RowPlace &b) { return a.id < b.id; });
    for (const RowPlace &place : m_parts->rows)
        m_parts->ids.push_back(place.id);
}

FeatureStore::~FeatureStore() = default;

std::int64_t FeatureStore::rows() const
{
    return static_cast<std::int64_t>(m_parts->rows.size());
}

std::int64_t FeatureStore::cols() const
{
    return m_parts->cols;
}

void FeatureStore::read(std::int64_t first, std::int64_t count, float *out) const
{
    const std::vector<RowPlace> &rows = m_parts->rows;
    for (std::int64_t i = 0; i < count;) { // runs of neighbours within a part are read at once
        const RowPlace &start = rows[static_cast<std::size_t>(first + i)];
        std::int64_t run = 1;
        while (i + run < count) {
            const RowPlace &next = rows[static_cast<std::size_t>(first + i + run)];
            if (next.part != start.part || next.row != start.row + run)
                break;
            ++run;
        }
        m_parts->file(start.part)->read(start.row, run, out + i * cols());
        i += run;
    }
}

const std::vector<std::int64_t> &FeatureStore::ids() const
{
    return m_parts->ids;
}

std::int64_t FeatureStore::rowOf(std::int64_t id) const
{
    const auto at = std::lower_bound(m_parts->ids.begin(), m_parts->ids.end(), id);
    return at != m_parts->ids.end() && *at == id ? at - m_parts->ids.begin() : -1;
}

std::unordered_set<std::int64_t> storedIds(const std::string &folder)
{
    std::unordered_set<std::int64_t> ids;
    for (const int number : partNumbers(folder)) {
        const Part part = readPart(folder, number);
        for (std::size_t row = 0; row < part.ids.size(); ++row)
            if (part.valid[row] != 0)
                ids.insert(part.ids[row]);
    }
    return ids;
}

} // namespace coresift
