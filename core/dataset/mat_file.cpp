#include "core/dataset/mat_file.h"

#include "core/base/error.h"
#include "core/base/in_child.h"
#include "core/dataset/dataset_reader.h"
#include "core/dataset/mat_structure.h"

#include <fmt/format.h>
#include <matio.h>

namespace coresift {

namespace {

constexpr std::uint64_t kMostMatBytes = 64 << 20; // lists of paths and numbers

/// In a process of its own: HDF5, by which version 7.3 is read, crashes on some damaged files, and of the older form
/// libmatio may take another view than who looked through it.
MatVariables readApart(const std::string &file)
{
    const std::optional<Bytes> content = resultInChild([&] { return packed(readMatVariables(file)); });
    if (!content)
        throw Error(ErrorKind::Corrupt,
                    CORESIFT_TEXT("Phrases", "is damaged, or needs more memory or time than a list does"), file);
    return unpacked(*content);
}

} // namespace

MatFile::MatFile(std::string file) : m_name(std::move(file))
{
    if (RandomAccessFile(m_name).size() > kMostMatBytes)
        throw Error(ErrorKind::Unsupported,
                    {CORESIFT_TEXT("Phrases", "is larger than %1, and no list"), {bytesValue(kMostMatBytes)}}, m_name);
    const Bytes content = readFile(m_name, kMostMatBytes);
    if (!isHdf5Mat(content, m_name))
        requireSoundMat5(content, m_name);
    m_variables = readApart(m_name);
}

const MatVariable &MatFile::variable(const std::string &name) const
{
    const auto found = m_variables.find(name);
    if (found == m_variables.end())
        throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "has no variable %1"), {name}}, m_name);
    return found->second;
}

const MatVariable &MatFile::fieldOf(const std::string &name, const std::string &field) const
{
    static const MatVariable kNone;
    const std::map<std::string, MatVariable> &fields = variable(name).fields;
    const auto found = fields.find(field);
    return found == fields.end() ? kNone : found->second;
}

template <class Values> const Values &MatFile::required(const Values &values, const std::string &name) const
{
    if (values.empty())
        throw Error(ErrorKind::Corrupt,
                    {CORESIFT_TEXT("Phrases", "the variable %1 holds something else than was expected"), {name}},
                    m_name);
    return values;
}

const std::vector<double> &MatFile::numbers(const std::string &name) const
{
    return required(variable(name).numbers, name);
}

const std::vector<std::string> &MatFile::texts(const std::string &name) const
{
    return required(variable(name).texts, name);
}

const std::vector<double> &MatFile::fieldNumbers(const std::string &name, const std::string &field) const
{
    return required(fieldOf(name, field).numbers, name + "." + field);
}

const std::vector<std::string> &MatFile::fieldTexts(const std::string &name, const std::string &field) const
{
    return required(fieldOf(name, field).texts, name + "." + field);
}

std::string matioVersion()
{
    int numbers[3] = {};
    Mat_GetLibraryVersion(&numbers[0], &numbers[1], &numbers[2]);
    return fmt::format("{}", fmt::join(numbers, "."));
}

Error MatFile::Element::error(const Phrase &why) const
{
    Phrase place(CORESIFT_TEXT("Phrases", "element %1 of the variable %2 "), {std::to_string(m_number), m_variable});
    return {ErrorKind::Corrupt, place.add(why), m_file.m_name};
}

} // namespace coresift
