#include "core/dataset/mat_file.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/dataset/dataset_reader.h"
#include "core/dataset/mat_structure.h"

#include <fmt/format.h>
#include <functional>
#include <matio.h>
#include <mutex>

namespace coresift {

namespace {

constexpr std::uint64_t kMostMatBytes = 64 << 20; // lists of paths and numbers
constexpr std::size_t kMostElements = 100'000'000;

struct CloseMat {
    void operator()(mat_t *file) const { Mat_Close(file); }
};
struct FreeVariable {
    void operator()(matvar_t *variable) const { Mat_VarFree(variable); }
};
using Variable = std::unique_ptr<matvar_t, FreeVariable>;

/// 0 where the numbers of the dimensions make no sense.
std::size_t elementsOf(const matvar_t &variable)
{
    std::size_t elements = 1;
    for (int i = 0; i < variable.rank; ++i) {
        if (variable.dims[i] > kMostElements || elements * variable.dims[i] > kMostElements)
            return 0;
        elements *= variable.dims[i];
    }
    return variable.data == nullptr ? 0 : elements;
}

template <class T> std::vector<double> widened(const matvar_t &variable)
{
    const std::size_t elements = elementsOf(variable);
    if (variable.nbytes / sizeof(T) < elements)
        return {};
    const T *const values = static_cast<const T *>(variable.data);
    return {values, values + elements};
}

/// Empty for what is no array of real numbers.
std::vector<double> numbersOf(const matvar_t &variable)
{
    if (variable.isComplex != 0 || variable.class_type == MAT_C_CHAR)
        return {};
    switch (variable.data_type) {
    case MAT_T_DOUBLE:
        return widened<double>(variable);
    case MAT_T_SINGLE:
        return widened<float>(variable);
    case MAT_T_INT8:
        return widened<std::int8_t>(variable);
    case MAT_T_UINT8:
        return widened<std::uint8_t>(variable);
    case MAT_T_INT16:
        return widened<std::int16_t>(variable);
    case MAT_T_UINT16:
        return widened<std::uint16_t>(variable);
    case MAT_T_INT32:
        return widened<std::int32_t>(variable);
    case MAT_T_UINT32:
        return widened<std::uint32_t>(variable);
    case MAT_T_INT64:
        return widened<std::int64_t>(variable);
    case MAT_T_UINT64:
        return widened<std::uint64_t>(variable);
    default:
        return {};
    }
}

/// Of UTF-16 units; what is no character of the basic plane becomes a question mark.
std::string utf8Of(const std::uint16_t *units, std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        const unsigned unit = units[i] >= 0xD800 && units[i] < 0xE000 ? '?' : units[i];
        if (unit < 0x80) {
            text += static_cast<char>(unit);
        } else if (unit < 0x800) {
            text += static_cast<char>(0xC0 | unit >> 6);
            text += static_cast<char>(0x80 | (unit & 0x3F));
        } else {
            text += static_cast<char>(0xE0 | unit >> 12);
            text += static_cast<char>(0x80 | (unit >> 6 & 0x3F));
            text += static_cast<char>(0x80 | (unit & 0x3F));
        }
    }
    return text;
}

/// What an array of cells or of structures holds, so many values an element; empty where the file does not say so much.
std::vector<const matvar_t *> pointersOf(const matvar_t &variable, std::size_t valuesOfElement)
{
    const std::size_t elements = elementsOf(variable);
    if (valuesOfElement == 0 || variable.nbytes / sizeof(matvar_t *) / valuesOfElement < elements)
        return {};
    const matvar_t *const *const values = static_cast<const matvar_t *const *>(variable.data);
    return {values, values + elements * valuesOfElement};
}

/// Among the fields of a structure; as many as there are for none of them.
std::size_t placeOf(const std::string &field, const matvar_t &structures, std::size_t fields)
{
    char *const *const names = fields == 0 ? nullptr : Mat_VarGetStructFieldnames(&structures);
    for (std::size_t i = 0; names != nullptr && i < fields; ++i)
        if (names[i] != nullptr && field == names[i])
            return i;
    return fields;
}

/// False for what is no text.
bool matText(const matvar_t *variable, std::string &text)
{
    if (variable == nullptr || variable->class_type != MAT_C_CHAR)
        return false;
    const std::size_t elements = elementsOf(*variable);
    const bool wide = variable->data_type == MAT_T_UINT16 || variable->data_type == MAT_T_UTF16;
    if (variable->nbytes < elements * (wide ? 2 : 1))
        return false;
    text = wide ? utf8Of(static_cast<const std::uint16_t *>(variable->data), elements)
                : std::string(static_cast<const char *>(variable->data), elements);
    return true;
}

/// Whether its head says version 7.3, by the version and the order of its bytes at the head's end. Throws Error
/// (Corrupt) for what has no head of a MATLAB file.
bool isHdf5(const Bytes &content, const std::string &file)
{
    constexpr std::size_t kHeader = 128, kVersion = 124;
    if (content.size() >= kHeader) {
        const std::string mark(content.begin() + kVersion, content.begin() + kHeader);
        for (const char *hdf5 : {"\x00\x02IM", "\x02\x00MI"})
            if (mark == std::string(hdf5, 4))
                return true;
        for (const char *mat5 : {"\x00\x01IM", "\x01\x00MI"})
            if (mark == std::string(mat5, 4))
                return false;
    }
    throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is no MATLAB file"), file);
}

/// HDF5, by which libmatio reads version 7.3, is for one thread at a time.
std::recursive_mutex &matMutex()
{
    static std::recursive_mutex mutex;
    return mutex;
}

} // namespace

struct MatFile::Library {
    const std::lock_guard<std::recursive_mutex> lock{matMutex()};
    std::unique_ptr<mat_t, CloseMat> file;
    std::string name;

    Variable read(const std::string &variable) const
    {
        Variable read(Mat_VarRead(file.get(), variable.c_str()));
        if (!read)
            throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "has no variable %1"), {variable}}, name);
        return read;
    }

    [[noreturn]] void refuse(const std::string &variable) const
    {
        throw Error(ErrorKind::Corrupt,
                    {CORESIFT_TEXT("Phrases", "the variable %1 holds something else than was expected"), {variable}},
                    name);
    }

    /// Calls `take` for the field of each structure of an array.
    void forEachField(const std::string &variable, const std::string &field,
                      const std::function<bool(const matvar_t *)> &take) const
    {
        const Variable structures = read(variable);
        const std::size_t fields =
            structures->class_type == MAT_C_STRUCT ? Mat_VarGetNumberOfFields(structures.get()) : 0;
        const std::size_t place = placeOf(field, *structures, fields);
        const std::vector<const matvar_t *> values = pointersOf(*structures, fields);
        if (place == fields || values.empty())
            refuse(variable + "." + field);
        for (std::size_t i = place; i < values.size(); i += fields)
            if (!take(values[i]))
                refuse(variable + "." + field);
    }
};

MatFile::MatFile(std::string file) : m_name(std::move(file)), m_library(std::make_unique<Library>())
{
    if (RandomAccessFile(m_name).size() > kMostMatBytes)
        throw Error(ErrorKind::Unsupported,
                    {CORESIFT_TEXT("Phrases", "is larger than %1, and no list"), {bytesValue(kMostMatBytes)}}, m_name);
    if (const Bytes content = readFile(m_name, kMostMatBytes); !isHdf5(content, m_name))
        requireSoundMat5(content, m_name);
    Mat_LogInitFunc("coresift", [](int, char *) {}); // what it would print is told by an Error
    m_library->name = m_name;
    m_library->file.reset(Mat_Open(m_name.c_str(), MAT_ACC_RDONLY));
    if (!m_library->file || Mat_GetVersion(m_library->file.get()) == MAT_FT_MAT4) // a format without a mark of its own
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is no MATLAB file"), m_name);
}

MatFile::~MatFile() = default;

bool MatFile::has(const std::string &variable) const
{
    return Variable(Mat_VarReadInfo(m_library->file.get(), variable.c_str())) != nullptr;
}

std::vector<double> MatFile::numbers(const std::string &variable) const
{
    std::vector<double> values = numbersOf(*m_library->read(variable));
    if (values.empty())
        m_library->refuse(variable);
    return values;
}

std::vector<std::string> MatFile::texts(const std::string &variable) const
{
    const Variable cells = m_library->read(variable);
    const std::vector<const matvar_t *> values = pointersOf(*cells, cells->class_type == MAT_C_CELL ? 1 : 0);
    if (values.empty())
        m_library->refuse(variable);
    std::vector<std::string> all(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!matText(values[i], all[i]))
            m_library->refuse(variable);
    return all;
}

std::vector<double> MatFile::fieldNumbers(const std::string &variable, const std::string &field) const
{
    std::vector<double> all;
    m_library->forEachField(variable, field, [&](const matvar_t *value) {
        const std::vector<double> numbers = value == nullptr ? std::vector<double>() : numbersOf(*value);
        all.insert(all.end(), numbers.begin(), numbers.end());
        return numbers.size() == 1;
    });
    return all;
}

std::vector<std::string> MatFile::fieldTexts(const std::string &variable, const std::string &field) const
{
    std::vector<std::string> all;
    m_library->forEachField(variable, field, [&](const matvar_t *value) {
        all.emplace_back();
        return matText(value, all.back());
    });
    return all;
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
