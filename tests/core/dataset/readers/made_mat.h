/// MATLAB files for tests, written by libmatio.
#pragma once

#include <gtest/gtest.h>
#include <matio.h>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace coresift::test {

class MadeMat {
public:
    /// A column of an array of structures.
    struct Field {
        const char *name;
        std::variant<std::vector<double>, std::vector<std::string>> values;
    };

    explicit MadeMat(const std::string &file, mat_ft version = MAT_FT_MAT5,
                     matio_compression compression = MAT_COMPRESSION_ZLIB)
        : m_file(Mat_CreateVer(file.c_str(), nullptr, version), &Mat_Close), m_compression(compression)
    {
        EXPECT_NE(m_file, nullptr) << file;
    }

    void numbers(const char *name, const std::vector<double> &values) { write(row(name, values)); }
    /// As MATLAB stores small whole numbers.
    void bytes(const char *name, std::vector<std::uint8_t> values)
    {
        std::size_t dims[2] = {1, values.size()};
        write(Mat_VarCreate(name, MAT_C_UINT8, MAT_T_UINT8, 2, dims, values.data(), 0));
    }
    void texts(const char *name, const std::vector<std::string> &values)
    {
        std::size_t dims[2] = {values.size(), 1};
        matvar_t *const cells = Mat_VarCreate(name, MAT_C_CELL, MAT_T_CELL, 2, dims, nullptr, 0);
        for (std::size_t i = 0; i < values.size(); ++i)
            Mat_VarSetCell(cells, static_cast<int>(i), text(values[i]));
        write(cells);
    }
    void structures(const char *name, std::size_t count, const std::vector<Field> &fields)
    {
        std::vector<const char *> names;
        for (const Field &field : fields)
            names.push_back(field.name);
        std::size_t dims[2] = {1, count};
        matvar_t *const array = Mat_VarCreateStruct(name, 2, dims, names.data(), static_cast<unsigned>(names.size()));
        for (std::size_t i = 0; i < count; ++i)
            for (const Field &field : fields) {
                const auto *const texts = std::get_if<std::vector<std::string>>(&field.values);
                Mat_VarSetStructFieldByName(array, field.name, i,
                                            texts != nullptr
                                                ? text(texts->at(i))
                                                : row(nullptr, {std::get<std::vector<double>>(field.values).at(i)}));
            }
        write(array);
    }

private:
    static matvar_t *row(const char *name, std::vector<double> values)
    {
        std::size_t dims[2] = {1, values.size()};
        return Mat_VarCreate(name, MAT_C_DOUBLE, MAT_T_DOUBLE, 2, dims, values.data(), 0);
    }
    static matvar_t *text(std::string value)
    {
        std::size_t dims[2] = {1, value.size()};
        return Mat_VarCreate(nullptr, MAT_C_CHAR, MAT_T_UTF8, 2, dims, value.data(), 0);
    }
    void write(matvar_t *variable)
    {
        EXPECT_EQ(Mat_VarWrite(m_file.get(), variable, m_compression), 0);
        Mat_VarFree(variable);
    }

    std::unique_ptr<mat_t, int (*)(mat_t *)> m_file;
    matio_compression m_compression;
};

} // namespace coresift::test
