// Tables: one CSV or TSV file with a column of paths and columns of labels, or one for each split.
#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/dataset/dataset_builder.h"
#include "core/dataset/readers/readers.h"

#include <algorithm>

namespace coresift {

namespace {

struct LabelTableFile {
    std::string file;
    Split split = Split::None;
};

/// train.csv, val.csv and test.csv; else labels, annotations, metadata or images.
std::vector<LabelTableFile> tablesIn(const DatasetFolder &folder)
{
    std::vector<LabelTableFile> tables;
    const auto add = [&](const std::string &name, Split split) {
        for (const char *extension : {".csv", ".tsv"})
            if (folder.has(name + extension))
                tables.push_back({name + extension, split});
    };
    add("train", Split::Train);
    add("val", Split::Validation);
    add("valid", Split::Validation);
    add("test", Split::Test);
    for (const char *name : {"labels", "annotations", "metadata", "images"})
        if (tables.empty())
            add(name, Split::None);
    return tables;
}

Phrase whyNotTables(const DatasetFolder &folder)
{
    if (!tablesIn(folder).empty())
        return {};
    return CORESIFT_TEXT("Phrases", "there is no labels.csv, annotations.csv, metadata.csv, images.csv or train.csv");
}

/// A row of a table, for messages.
class TableRow : public FilePlace {
public:
    TableRow(const std::string &file, std::size_t row) : m_file(file), m_row(row) {}
    Error error(const Phrase &why) const override
    {
        return {ErrorKind::Corrupt, Phrase(CORESIFT_TEXT("Phrases", "row %1 "), {std::to_string(m_row)}).add(why),
                m_file};
    }

private:
    const std::string &m_file;
    std::size_t m_row;
};

Split splitOfCell(const std::string &cell, const FilePlace &where)
{
    const std::string name = inLowerCase(cell);
    if (isOneOf(name, {"train", "training"}))
        return Split::Train;
    if (isOneOf(name, {"val", "valid", "validation"}))
        return Split::Validation;
    if (isOneOf(name, {"test", "testing"}))
        return Split::Test;
    if (!name.empty())
        where.fail({CORESIFT_TEXT("Phrases", "names a split that is none: %1"), {showName(cell)}});
    return Split::None;
}

/// What the columns of a table are; columns of labels by name, those of classes first.
class TableColumns {
public:
    TableColumns(const std::vector<std::string> &header, const std::string &file)
    {
        for (std::size_t i = 0; i < header.size(); ++i) {
            const std::string name = inLowerCase(header[i]);
            if (path == kNone)
                path = isOneOf(name, {"path", "file", "filename", "file_name", "image", "image_path"}) ? i : path;
            if (name == "split")
                split = i;
        }
        if (path == kNone)
            throw Error(ErrorKind::Corrupt,
                        {CORESIFT_TEXT("Phrases", "has no column named path, file, filename or image; it has %1"),
                         {showName(listText(header))}},
                        file);
        for (const bool isClass : {true, false})
            for (std::size_t i = 0; i < header.size(); ++i)
                if (i != path && i != split &&
                    isOneOf(inLowerCase(header[i]), {"class", "label", "category", "species"}) == isClass)
                    labels.push_back(i);
    }

    static constexpr std::size_t kNone = std::size_t(-1);
    std::size_t path = kNone, split = kNone;
    std::vector<std::size_t> labels;
};

void readTable(const DatasetFolder &folder, const LabelTableFile &table, DatasetBuilder &builder, JobContext &context)
{
    constexpr std::uint64_t kMostTableBytes = std::uint64_t(1) << 30;
    const std::string file = folder.file(table.file), text = readTextFile(file, kMostTableBytes);
    CsvReader reader(text, file, separatorOf(text));
    std::vector<std::string> header, cells;
    if (!reader.nextRow(header))
        throw Error(ErrorKind::Corrupt,
                    CORESIFT_TEXT("Phrases", "is empty; a first row with column names was expected"), file);
    const TableColumns columns(header, file);
    std::vector<std::size_t> into;
    for (const std::size_t column : columns.labels)
        into.push_back(builder.columnOf(header[column]));
    std::size_t otherEncoding = 0; // the first row of it
    while (reader.nextRow(cells)) {
        throwIfCancelled(context);
        if (cells.size() == 1 && cells[0].empty())
            continue; // a blank line
        reader.requireCells(cells, header.size());
        const TableRow where(file, reader.row());
        const std::string path = csvText(cells[columns.path]);
        const std::int64_t image = builder.addImage(path, path, where);
        const Split split =
            columns.split == TableColumns::kNone ? table.split : splitOfCell(cells[columns.split], where);
        if (split != Split::None)
            builder.setSplit(image, split);
        for (std::size_t i = 0; i < into.size(); ++i)
            if (const std::string value = csvText(cells[columns.labels[i]]); !value.empty()) {
                builder.setLabel(into[i], image, builder.addValue(into[i], value));
                if (otherEncoding == 0 && !isUtf8(value))
                    otherEncoding = reader.row();
            }
    }
    if (otherEncoding != 0)
        builder.warn({CORESIFT_TEXT("Phrases", "row %1 of %2 is not in UTF-8, and its letters are escaped: save the "
                                               "table as “CSV UTF-8”"),
                      {std::to_string(otherEncoding), showPath(table.file)}});
}

Dataset readTables(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kTablesReader.title);
    for (const LabelTableFile &table : tablesIn(folder))
        readTable(folder, table, builder, context);
    return builder.finish();
}

} // namespace

const DatasetReader kTablesReader{"table", "Table of labels", whyNotTables, readTables};

} // namespace coresift
