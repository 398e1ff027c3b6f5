#include "core/dataset/mat_content.h"

#include "core/base/error.h"

#include <matio.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace coresift {

namespace {

constexpr std::size_t kMostElements = 20'000'000;

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

/// Empty where one of them is no text.
std::vector<std::string> textsOf(const std::vector<const matvar_t *> &values)
{
    std::vector<std::string> texts(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!matText(values[i], texts[i]))
            return {};
    return texts;
}

/// Empty where one of them is not one number.
std::vector<double> singleNumbersOf(const std::vector<const matvar_t *> &values)
{
    std::vector<double> all;
    for (const matvar_t *const value : values) {
        const std::vector<double> numbers = value == nullptr ? std::vector<double>() : numbersOf(*value);
        if (numbers.size() != 1)
            return {};
        all.push_back(numbers.front());
    }
    return all;
}

MatVariable structuresOf(matvar_t &structures)
{
    MatVariable variable;
    const std::size_t fields = Mat_VarGetNumberOfFields(&structures);
    char *const *const names = fields == 0 ? nullptr : Mat_VarGetStructFieldnames(&structures);
    const std::vector<const matvar_t *> values = pointersOf(structures, fields);
    for (std::size_t field = 0; names != nullptr && field < fields; ++field) {
        std::vector<const matvar_t *> column;
        for (std::size_t i = field; i < values.size(); i += fields)
            column.push_back(values[i]);
        if (names[field] != nullptr)
            variable.fields.emplace(names[field], MatVariable{singleNumbersOf(column), textsOf(column), {}});
    }
    return variable;
}

MatVariable contentOf(matvar_t &variable)
{
    if (variable.class_type == MAT_C_STRUCT)
        return structuresOf(variable);
    if (variable.class_type == MAT_C_CELL)
        return {{}, textsOf(pointersOf(variable, 1)), {}};
    return {numbersOf(variable), {}, {}};
}

nlohmann::json jsonOf(const MatVariables &variables)
{
    nlohmann::json all = nlohmann::json::object();
    for (const auto &[name, variable] : variables)
        all[name] = {variable.numbers, variable.texts, jsonOf(variable.fields)};
    return all;
}

MatVariables variablesOf(const nlohmann::json &all)
{
    MatVariables variables;
    for (const auto &[name, parts] : all.items())
        variables.emplace(name, MatVariable{parts.at(0).get<std::vector<double>>(),
                                            parts.at(1).get<std::vector<std::string>>(), variablesOf(parts.at(2))});
    return variables;
}

} // namespace

bool isHdf5Mat(const Bytes &content, const std::string &file)
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

MatVariables readMatVariables(const std::string &file)
{
    Mat_LogInitFunc("coresift", [](int, char *) {}); // what it would print is told by an Error
    const std::unique_ptr<mat_t, CloseMat> mat(Mat_Open(file.c_str(), MAT_ACC_RDONLY));
    if (!mat)
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is no MATLAB file"), file);
    MatVariables variables;
    while (const Variable variable{Mat_VarReadNext(mat.get())})
        if (variable->name != nullptr)
            variables.emplace(variable->name, contentOf(*variable));
    return variables;
}

Bytes packed(const MatVariables &variables)
{
    return nlohmann::json::to_cbor(jsonOf(variables));
}

MatVariables unpacked(const Bytes &bytes)
{
    return variablesOf(nlohmann::json::from_cbor(bytes));
}

} // namespace coresift
