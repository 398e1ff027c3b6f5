/// The directory of a zip archive whose entries are read where they lie: PyTorch stores them uncompressed. Private to
/// the encoder area.
#pragma once

#include "core/encoder/pytorch_parts.h"

#include <map>

namespace coresift {

class StoredZip {
public:
    /// Reads the directory (PKWARE's APPNOTE 6.3.10, zip64 included). Throws Error (Corrupt). The file has to outlive
    /// this.
    explicit StoredZip(const RandomAccessFile &file);

    bool has(const std::string &name) const { return m_entries.count(name) > 0; }
    std::vector<std::string> names() const;
    /// Where an entry's bytes are; checksums are not looked at, newer PyTorch may leave them out. Throws Error: Corrupt
    /// when there is none or it lies outside the file, Unsupported when it is compressed.
    ByteRange find(const std::string &name) const;

private:
    struct Entry {
        std::uint64_t header = 0; ///< offset in the file of the entry's own header
        std::uint64_t size = 0;   ///< bytes
        bool stored = false;      ///< neither compressed nor encrypted
    };
    std::size_t readEntry(std::string_view directory);

    const RandomAccessFile &m_file;
    std::map<std::string, Entry> m_entries;
};

} // namespace coresift
