#include "core/dataset/root_layout.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/dataset/dataset_reader.h"

#include <algorithm>

namespace coresift {

namespace {

constexpr std::size_t kShownMissing = 5;
constexpr int kMostColumns = 200; // as many as a joined table can have
constexpr const char *kSplitColumn = "split";

} // namespace

RootLayout::RootLayout(const Root &root, JobContext &context) : m_root(root)
{
    const DatasetFolder folder(root.folder, DatasetFolder::Boxes::PassedOver);
    try {
        if (const DatasetReader *const reader = recognise(folder)) {
            m_set = reader->read(folder, context);
            m_isKnown = true;
        }
    } catch (const Error &damaged) {
        if (root.part != RootPart::All)
            throw;
        m_problem = damaged.phrase(); // its images can be used without classes
    }
    if (root.part != RootPart::All && m_set.splits.empty())
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases", "holds no data set with official splits any more"), root.folder);
    m_places.reserve(m_set.paths.size());
    for (std::size_t place = 0; place < m_set.paths.size(); ++place)
        m_places.emplace(m_set.paths[place], static_cast<std::int64_t>(place));
}

std::int64_t RootLayout::placeOf(const std::string &path) const
{
    const auto found = m_places.find(path);
    return found == m_places.end() ? -1 : found->second;
}

bool RootLayout::holds(const std::string &path) const
{
    const std::int64_t place = placeOf(path);
    if (m_root.part == RootPart::All)
        return place >= 0 || !m_set.listsAllImages;
    return place >= 0 &&
           (m_set.splits[static_cast<std::size_t>(place)] == Split::Test) == (m_root.part == RootPart::Test);
}

std::string RootLayout::labelOf(const std::string &path) const
{
    const std::int64_t place = placeOf(path);
    if (place < 0 || m_set.labels.empty())
        return {};
    const LabelColumn &column = m_set.labels.front();
    const std::int32_t code = column.codes[static_cast<std::size_t>(place)];
    return code == kNoLabel ? std::string() : column.values[static_cast<std::size_t>(code)];
}

std::vector<ScanRemark> RootLayout::remarks(const std::vector<std::pair<std::int64_t, std::string>> &images) const
{
    std::vector<ScanRemark> remarks;
    const auto remark = [&](const std::string &path, const Phrase &reason) {
        remarks.push_back({m_root.name, path, reason});
    };
    if (!m_problem.empty())
        remark({}, Phrase(m_problem).add(CORESIFT_TEXT("Phrases", ": its images have no class")));
    else if (!m_isKnown)
        remark({}, CORESIFT_TEXT("Phrases", "has no layout that is known: its images have no class"));
    if (m_set.labels.size() > kMostColumns)
        remark({}, {CORESIFT_TEXT("Phrases", "has %1 columns of labels, of which the first %2 are kept"),
                    {countValue(static_cast<std::int64_t>(m_set.labels.size())), countValue(kMostColumns)}});
    if (m_root.part != RootPart::Test) // the other root of the folder would say the same
        for (const Phrase &warning : m_set.warnings)
            remark({}, warning);
    std::vector<char> present(m_set.paths.size(), 0);
    for (const auto &[id, path] : images)
        if (const std::int64_t place = placeOf(path); place >= 0)
            present[static_cast<std::size_t>(place)] = 1;
    std::size_t missing = 0;
    for (std::size_t i = 0; i < present.size(); ++i)
        if (present[i] == 0 && holds(m_set.paths[i]) && ++missing <= kShownMissing)
            remark(m_set.paths[i], CORESIFT_TEXT("Phrases", "is listed in the annotations and is not there"));
    if (missing > kShownMissing)
        remark({}, {CORESIFT_TEXT("Phrases", "%1 images are listed in the annotations and are not there"),
                    {countValue(static_cast<std::int64_t>(missing))}});
    return remarks;
}

std::vector<MetadataColumn> RootLayout::columns(const std::vector<std::pair<std::int64_t, std::string>> &images) const
{
    std::vector<MetadataColumn> columns;
    if (images.empty())
        return columns;
    const auto add = [&](const std::string &name, auto &&cellAt) {
        MetadataColumnBuilder builder(m_root.name, name, images.front().first,
                                      static_cast<std::size_t>(images.back().first - images.front().first + 1));
        for (const auto &[id, path] : images)
            if (const std::int64_t place = placeOf(path); place >= 0)
                builder.set(id, cellAt(static_cast<std::size_t>(place)));
        columns.push_back(builder.finish());
    };
    const auto end =
        m_set.labels.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(kMostColumns, m_set.labels.size()));
    for (auto column = m_set.labels.begin(); column != end; ++column)
        add(column->name, [&](std::size_t place) {
            const std::int32_t code = column->codes[place];
            return code == kNoLabel ? std::string() : column->values[static_cast<std::size_t>(code)];
        });
    if (!m_set.splits.empty())
        add(kSplitColumn, [&](std::size_t place) {
            const Split split = m_set.splits[place];
            return split == Split::None ? std::string() : std::string(splitName(split));
        });
    return columns;
}

} // namespace coresift
