#include "core/base/error.h"
#include "core/dataset/catalogue.h"
#include "core/dataset/catalogue_file.h"
#include "core/dataset/sqlite.h"

#include <algorithm>

namespace coresift {

namespace {

constexpr std::size_t kCodeBytes = sizeof(std::int32_t);

std::string bytesOfCodes(const std::vector<std::int32_t> &codes)
{
    std::string bytes;
    bytes.reserve(codes.size() * kCodeBytes);
    for (const std::int32_t code : codes)
        for (std::size_t i = 0; i < kCodeBytes; ++i)
            bytes += static_cast<char>(static_cast<std::uint32_t>(code) >> (8 * i) & 0xFFU);
    return bytes;
}

std::vector<std::int32_t> codesOfBytes(const std::string &bytes)
{
    std::vector<std::int32_t> codes(bytes.size() / kCodeBytes);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        std::uint32_t code = 0;
        for (std::size_t j = 0; j < kCodeBytes; ++j)
            code |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i * kCodeBytes + j])) << (8 * j);
        codes[i] = static_cast<std::int32_t>(code);
    }
    return codes;
}

/// Views take codes as places in the list of values without looking twice.
void requireSound(const MetadataColumn &column, const std::string &file)
{
    const auto count = static_cast<std::int64_t>(column.values.size());
    const bool placed = std::all_of(column.codes.begin(), column.codes.end(),
                                    [&](std::int32_t code) { return code >= 0 && code < count; });
    if (!placed || column.firstImage < 0 || !std::is_sorted(column.values.begin(), column.values.end()))
        throw Error(ErrorKind::Corrupt,
                    {CORESIFT_TEXT("Phrases", "its metadata column “%1” is damaged; remove it and join it again"),
                     {column.name}},
                    file);
}

ColumnOrigin originOf(std::int64_t number)
{
    for (const ColumnOrigin origin : {ColumnOrigin::Joined, ColumnOrigin::Layout})
        if (number == static_cast<std::int64_t>(origin))
            return origin;
    return ColumnOrigin::Unknown;
}

/// Of one whose origin nobody kept: where it says something else of an image than the layout, somebody may have joined
/// it, and it stays.
bool isRenewedBy(const MetadataColumn &read, const MetadataColumn &known)
{
    if (known.origin != ColumnOrigin::Unknown)
        return false;
    for (std::size_t i = 0; i < known.codes.size(); ++i) {
        const auto image = known.firstImage + static_cast<std::int64_t>(i);
        if (known.codes[i] != 0 && known.cell(image) != read.cell(image))
            return false;
    }
    return true;
}

/// Pages written before the end of a transaction would shut readers out until then.
void keepPagesToTheEnd(sqlite3 *database, const std::string &file)
{
    executeSql(database, file, "PRAGMA cache_spill = OFF");
}

} // namespace

std::vector<MetadataColumn> Catalogue::metadata() const
{
    std::vector<MetadataColumn> columns;
    if (formatOf(m_database, m_file) < kFormatWithMetadata)
        return columns;
    const bool hasOrigins = formatOf(m_database, m_file) >= kFormatWithOrigins;
    Statement statement(m_database, m_file,
                        hasOrigins
                            ? "SELECT id, root, name, first_image, codes, of_layout FROM metadata_columns ORDER BY id"
                            : "SELECT id, root, name, first_image, codes, 2 FROM metadata_columns ORDER BY id");
    Statement values(m_database, m_file, "SELECT value FROM metadata_values WHERE column_id = ? ORDER BY code");
    while (statement.step()) {
        MetadataColumn column;
        column.root = statement.text(1);
        column.name = statement.text(2);
        column.firstImage = statement.integer(3);
        column.codes = codesOfBytes(statement.text(4));
        column.origin = originOf(statement.integer(5));
        values.reset().bind(statement.integer(0));
        while (values.step())
            column.values.push_back(values.text(0));
        requireSound(column, m_file);
        columns.push_back(std::move(column));
    }
    return columns;
}

void Catalogue::setMetadata(const std::vector<MetadataColumn> &columns, const JobContext &context)
{
    keepPagesToTheEnd(m_database, m_file);
    Transaction transaction(*this);
    addMetadata(columns, context);
    transaction.commit();
}

void Catalogue::setLayoutMetadata(const std::string &root, std::vector<MetadataColumn> columns,
                                  const JobContext &context)
{
    keepPagesToTheEnd(m_database, m_file);
    Transaction transaction(*this);
    for (const MetadataColumn &known : metadata()) {
        if (known.root != root)
            continue;
        const auto read = std::find_if(columns.begin(), columns.end(),
                                       [&](const MetadataColumn &column) { return column.name == known.name; });
        if (known.origin == ColumnOrigin::Layout)
            deleteMetadata(known.name, root);
        else if (read != columns.end() && !isRenewedBy(*read, known))
            columns.erase(read);
    }
    for (MetadataColumn &column : columns)
        column.origin = ColumnOrigin::Layout;
    addMetadata(columns, context);
    transaction.commit();
}

/// Within a transaction.
void Catalogue::addMetadata(const std::vector<MetadataColumn> &columns, const JobContext &context)
{
    Statement add(m_database, m_file,
                  "INSERT INTO metadata_columns (root, name, first_image, codes, of_layout) VALUES (?, ?, ?, ?, ?)");
    Statement addValue(m_database, m_file, "INSERT INTO metadata_values (column_id, code, value) VALUES (?, ?, ?)");
    for (const MetadataColumn &column : columns) {
        throwIfCancelled(context);
        deleteMetadata(column.name, column.root);
        add.reset().bind(column.root).bind(column.name).bind(column.firstImage).bindBytes(bytesOfCodes(column.codes));
        add.bind(static_cast<std::int64_t>(column.origin)).step();
        const std::int64_t id = sqlite3_last_insert_rowid(m_database);
        for (std::size_t code = 1; code < column.values.size(); ++code) // the first is always the empty one
            addValue.reset().bind(id).bind(static_cast<std::int64_t>(code)).bind(column.values[code]).step();
    }
}

std::int64_t Catalogue::removeMetadata(const std::string &name, const std::string &root)
{
    Transaction transaction(*this);
    const std::int64_t removed = deleteMetadata(name, root);
    transaction.commit();
    return removed;
}

std::int64_t Catalogue::deleteMetadata(const std::string &name, const std::string &root)
{
    Statement(m_database, m_file,
              "DELETE FROM metadata_values WHERE column_id IN "
              "(SELECT id FROM metadata_columns WHERE name = ?1 AND (root = ?2 OR ?2 = ''))")
        .bind(name)
        .bind(root)
        .step();
    Statement(m_database, m_file, "DELETE FROM metadata_columns WHERE name = ?1 AND (root = ?2 OR ?2 = '')")
        .bind(name)
        .bind(root)
        .step();
    return sqlite3_changes(m_database);
}

} // namespace coresift
