/// A folder with the files of a data set, for tests of its reader: made here, in the owner's names and formats.
#pragma once

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/dataset/dataset_reader.h"
#include "tests/support/support.h"

namespace coresift::test {

class MadeDataset {
public:
    explicit MadeDataset(const std::string &name) : m_folder(m_dir / name) { makeFolders(m_folder); }

    std::string path(const std::string &file) const { return m_folder + "/" + file; }
    void write(const std::string &file, const std::string &content) const
    {
        makeFolders(path(file.substr(0, file.rfind('/') == std::string::npos ? 0 : file.rfind('/'))));
        writeFileAtomically(path(file), content);
    }
    /// Empty files: readers open no image.
    void touch(const std::vector<std::string> &files) const
    {
        for (const std::string &file : files)
            write(file, "");
    }

    DatasetFolder folder() const { return DatasetFolder(m_folder); }
    /// By the reader that recognises it, which has this name.
    Dataset read(const std::string &name) const
    {
        const DatasetReader *const reader = recognise(folder());
        EXPECT_NE(reader, nullptr);
        EXPECT_EQ(reader == nullptr ? "" : reader->name, name);
        SilentContext context;
        return reader == nullptr ? Dataset() : reader->read(folder(), context);
    }
    /// What reading says when `file` has this content, which is put back.
    std::string errorWith(const std::string &file, const std::string &content) const
    {
        const std::string before = readTextFile(path(file));
        write(file, content);
        SilentContext context;
        const std::string said = errorOf([&] { recognise(folder())->read(folder(), context); });
        write(file, before);
        return said;
    }

private:
    TempDir m_dir;
    std::string m_folder;
};

/// The value of an image in a column; "-" for none.
inline std::string valueOf(const Dataset &set, std::size_t column, std::size_t image)
{
    const LabelColumn &labels = set.labels.at(column);
    const std::int32_t code = labels.codes.at(image);
    return code == kNoLabel ? "-" : labels.values.at(static_cast<std::size_t>(code));
}

} // namespace coresift::test
