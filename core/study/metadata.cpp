#include "core/study/metadata.h"

#include "core/base/csv.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/study/stage_run.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fmt/format.h>
#include <unordered_map>

namespace coresift {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMostBytes = std::uint64_t(1) << 30;
constexpr std::size_t kMostColumns = 200;      // a million images × 200 codes are 800 MB
constexpr std::size_t kMostCellBytes = 32'767; // what spreadsheets hold
constexpr std::size_t kShownUnmatched = 10;
constexpr std::int64_t kRecordsAtOnce = 1000; // rows

const Root &rootToJoin(const StudySettings &settings, const std::string &name)
{
    std::vector<const Root *> found;
    std::vector<std::string> openSets;
    for (const Root &root : settings.roots) {
        if (name.empty() ? root.role == SetRole::OpenSet : root.name == name)
            found.push_back(&root);
        if (root.role == SetRole::OpenSet)
            openSets.push_back(root.name);
    }
    if (found.empty())
        throw Error(ErrorKind::NotFound,
                    {CORESIFT_TEXT("Phrases", "the study has no folder named %1"), {showPath(name)}});
    if (found.size() > 1)
        throw Error(ErrorKind::InvalidInput,
                    {CORESIFT_TEXT("Phrases", "the study has several open-sets: name the folder that the table is "
                                              "about (%1)"),
                     {listText(openSets)}});
    return *found[0];
}

/// Text of a table that may hold anything, for people: bytes that are no UTF-8 and control characters are escaped.
std::string cleanText(const std::string &cell)
{
    const bool controls = std::any_of(cell.begin(), cell.end(), [](char c) {
        return std::iscntrl(static_cast<unsigned char>(c)) != 0 && c != '\t' && c != '\n' && c != '\r';
    });
    const std::string text = csvText(cell);
    return controls || !isUtf8(text) ? showPath(text) : text;
}

void requireCellSizes(const std::vector<std::string> &cells, std::size_t row, const std::string &file)
{
    if (std::any_of(cells.begin(), cells.end(), [](const auto &cell) { return cell.size() > kMostCellBytes; }))
        throw Error(ErrorKind::Unsupported,
                    {CORESIFT_TEXT("Phrases", "row %1 has a cell of more than %2 bytes"),
                     {std::to_string(row), std::to_string(kMostCellBytes)}},
                    file);
}

/// The table's columns by the names that the study uses.
std::vector<std::string> readHeader(CsvReader &reader, const std::string &file)
{
    std::vector<std::string> names;
    if (!reader.nextRow(names))
        throw Error(ErrorKind::Corrupt,
                    CORESIFT_TEXT("Phrases", "is empty; a first row with column names was expected"), file);
    if (names.size() > kMostColumns)
        throw Error(ErrorKind::Unsupported,
                    {CORESIFT_TEXT("Phrases", "has %1 columns; %2 are possible"),
                     {std::to_string(names.size()), std::to_string(kMostColumns)}},
                    file);
    requireCellSizes(names, reader.row(), file);
    for (std::size_t i = 0; i < names.size(); ++i) {
        names[i] = cleanText(names[i]);
        if (names[i].empty())
            names[i] = fmt::format("column_{}", i + 1); // the index that some programs write has no name
        if (const auto here = names.begin() + static_cast<std::ptrdiff_t>(i);
            std::find(names.begin(), here, names[i]) != here)
            throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "has two columns named “%1”"), {names[i]}}, file);
    }
    return names;
}

std::size_t pathColumn(const std::vector<std::string> &columns, const std::string &wanted, const std::string &file)
{
    const auto isPath = [&](const std::string &column) {
        const std::string name = inLowerCase(column);
        return wanted.empty() ? name == "path" || name == "file" || name == "filename" || name == "image"
                              : column == wanted;
    };
    const auto found = std::find_if(columns.begin(), columns.end(), isPath);
    if (found == columns.end() && wanted.empty())
        throw Error(ErrorKind::InvalidInput,
                    {CORESIFT_TEXT("Phrases", "has no column named path, file, filename or image; name the one that "
                                              "holds the paths (%1)"),
                     {listText(columns)}},
                    file);
    if (found == columns.end())
        throw Error(ErrorKind::NotFound,
                    {CORESIFT_TEXT("Phrases", "has no column “%1”; it has %2"), {showPath(wanted), listText(columns)}},
                    file);
    return static_cast<std::size_t>(found - columns.begin());
}

/// '/' between folders, no empty ones and no "."; an absolute path keeps its first '/'.
std::string normalised(std::string path)
{
    std::replace(path.begin(), path.end(), '\\', '/');
    std::string result;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string part = path.substr(begin, end - begin);
        if (!part.empty() && part != ".")
            result += (result.empty() && path[0] != '/' ? "" : "/") + part;
        begin = end + 1;
    }
    return result;
}

std::string nameOf(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

/// Finds a root's image by what a table calls it.
class ImageFinder {
public:
    ImageFinder(const std::vector<std::pair<std::int64_t, std::string>> &paths, const std::string &folder,
                bool byFileName)
        : m_folder(folder + "/")
    {
        m_ids.reserve(paths.size());
        for (const auto &[id, path] : paths) {
            m_ids.emplace(path, id);
            if (byFileName)
                if (const auto [known, isNew] = m_idsOfNames.emplace(nameOf(path), id); !isNew)
                    known->second = 0; // not the only one
        }
    }

    /// Id, or 0 when there is no such image.
    std::int64_t find(const std::string &cell) const
    {
        for (const std::string &path : {cell, unshowPath(cell)})
            if (const std::int64_t id = idOf(m_ids, path); id != 0)
                return id;
        std::string path = normalised(cell);
        if (path.rfind(m_folder, 0) == 0)
            path.erase(0, m_folder.size());
        const std::int64_t id = idOf(m_ids, path);
        return id != 0 ? id : idOf(m_idsOfNames, nameOf(path));
    }

private:
    using Ids = std::unordered_map<std::string, std::int64_t>;

    static std::int64_t idOf(const Ids &ids, const std::string &name)
    {
        const auto found = ids.find(name);
        return found == ids.end() ? 0 : found->second;
    }

    std::string m_folder;
    Ids m_ids, m_idsOfNames;
};

/// The work of joinMetadata() between reading the table and writing the catalogue.
class Join {
public:
    Join(const Root &root, const std::vector<std::pair<std::int64_t, std::string>> &paths, const JoinOptions &options)
        : m_paths(paths), m_firstImage(paths.front().first), m_finder(paths, root.folder, options.byFileName),
          m_seen(static_cast<std::size_t>(paths.back().first - m_firstImage + 1), false), m_options(options)
    {
        m_report.root = root.name;
    }

    std::vector<MetadataColumn> read(const std::string &text, const std::string &file, JobContext &context)
    {
        CsvReader reader(text, file, separatorOf(text));
        const std::vector<std::string> names = readHeader(reader, file);
        const std::size_t path = pathColumn(names, m_options.pathColumn, file);
        addColumns(names, path, file);
        ProgressMeter meter(context, "Joining metadata", /*total=*/0, "rows");
        std::vector<std::string> cells;
        while (reader.nextRow(cells)) {
            if (m_report.rows % kRecordsAtOnce == 0)
                throwIfCancelled(context);
            if (cells.size() == 1 && cells[0].empty())
                continue; // a blank line, as some programs leave at the end
            reader.requireCells(cells, names.size());
            requireCellSizes(cells, reader.row(), file);
            addRow(cells, path);
            meter.advance();
        }
        meter.finish();
        std::vector<MetadataColumn> columns;
        for (MetadataColumnBuilder &builder : m_builders)
            columns.push_back(builder.finish());
        m_report.withoutRow = static_cast<std::int64_t>(m_paths.size()) - (m_report.matched - m_report.repeated);
        return columns;
    }

    const JoinReport &report() const { return m_report; }

private:
    void addColumns(const std::vector<std::string> &names, std::size_t path, const std::string &file)
    {
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (i == path)
                continue;
            m_report.columns.push_back(names[i]);
            m_builders.emplace_back(m_report.root, names[i], m_firstImage, m_seen.size());
        }
        if (m_builders.empty())
            throw Error(ErrorKind::InvalidInput,
                        CORESIFT_TEXT("Phrases", "has no column besides the one with the paths"), file);
    }

    void addRow(const std::vector<std::string> &cells, std::size_t path)
    {
        ++m_report.rows;
        const std::int64_t image = m_finder.find(csvText(cells[path]));
        if (image == 0) {
            if (m_report.unmatched++ < static_cast<std::int64_t>(kShownUnmatched))
                m_report.firstUnmatched.push_back(showPath(cells[path]));
            return;
        }
        ++m_report.matched;
        const auto place = static_cast<std::size_t>(image - m_firstImage);
        m_report.repeated += m_seen[place] ? 1 : 0;
        m_seen[place] = true;
        m_report.otherEncoding += isAllUtf8(cells, path) ? 0 : 1;
        for (std::size_t i = 0, column = 0; i < cells.size(); ++i)
            if (i != path)
                m_builders[column++].set(image, cleanText(cells[i]));
    }

    static bool isAllUtf8(const std::vector<std::string> &cells, std::size_t path)
    {
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (i != path && !isUtf8(cells[i])) // paths are the disk's bytes
                return false;
        return true;
    }

    const std::vector<std::pair<std::int64_t, std::string>> &m_paths;
    std::int64_t m_firstImage;
    ImageFinder m_finder;
    std::vector<bool> m_seen; ///< by id − m_firstImage
    const JoinOptions &m_options;
    std::vector<MetadataColumnBuilder> m_builders;
    JoinReport m_report;
};

} // namespace

Phrase JoinReport::summary() const
{
    Phrase phrase(CORESIFT_TEXT("Phrases", "%1 of %2 rows joined to images of %3: %4"),
                  {countValue(matched), countValue(rows), root, listText(columns)});
    if (repeated > 0)
        phrase.add(CORESIFT_TEXT("Phrases", "; %1 rows are about an image of an earlier row, the last one counts"),
                   {countValue(repeated)});
    if (withoutRow > 0)
        phrase.add(CORESIFT_TEXT("Phrases", "; %1 images have no row"), {countValue(withoutRow)});
    if (unmatched > 0)
        phrase.add(CORESIFT_TEXT("Phrases", "; %1 rows are about no image there, first: %2"),
                   {countValue(unmatched), listText(firstUnmatched)});
    if (otherEncoding > 0)
        phrase.add(CORESIFT_TEXT("Phrases", "; %1 rows are not in UTF-8, and their letters are escaped: save the table "
                                            "as “CSV UTF-8” and join it again"),
                   {countValue(otherEncoding)});
    return phrase;
}

JoinReport joinMetadata(const std::string &studyFolder, const std::string &csv, const JoinOptions &options,
                        JobContext &context)
{
    StudyWriter writer(studyFolder);
    const Root &root = rootToJoin(writer.settings(), options.root);
    const auto paths = writer.catalogue().paths(root.name);
    if (paths.empty())
        throw Error(
            ErrorKind::NotFound,
            {CORESIFT_TEXT("Phrases", "no images of %1 are known yet: run the stage “scan” first"), {root.name}});
    const std::string text = readTextFile(csv, kMostBytes);
    Join join(root, paths, options);
    const std::vector<MetadataColumn> columns = join.read(text, csv, context);
    writer.catalogue().setMetadata(columns, context);
    return join.report();
}

Metadata readMetadata(const std::string &studyFolder)
{
    return {Catalogue(catalogueFile(studyFolder), Catalogue::Access::Read).metadata()};
}

void removeMetadata(const std::string &studyFolder, const std::string &column, const std::string &root)
{
    StudyWriter writer(studyFolder);
    if (writer.catalogue().removeMetadata(column, root) == 0)
        throw Error(ErrorKind::NotFound,
                    {CORESIFT_TEXT("Phrases", "the study has no metadata column “%1”"), {showPath(column)}},
                    studyFolder);
}

} // namespace coresift
