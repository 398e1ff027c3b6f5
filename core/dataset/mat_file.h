/// Variables of a MATLAB file, version 5 to 7.3, through libmatio. Private to the readers.
#pragma once

#include "core/base/lines.h"

#include <memory>
#include <string>
#include <vector>

namespace coresift {

/// While one lives, other threads wait for theirs.
class MatFile {
public:
    /// Throws Error: NotFound, Corrupt for what is no MATLAB file, Unsupported for one of more than 64 MiB.
    explicit MatFile(std::string file);
    ~MatFile();
    MatFile(const MatFile &) = delete;
    MatFile &operator=(const MatFile &) = delete;

    bool has(const std::string &variable) const;
    /// Of these: an array of numbers of any class, a cell array of texts, the texts or numbers in a field of an array
    /// of structures; in MATLAB's order. Throws Error (Corrupt) that names the variable for anything else.
    std::vector<double> numbers(const std::string &variable) const;
    std::vector<std::string> texts(const std::string &variable) const;
    std::vector<double> fieldNumbers(const std::string &variable, const std::string &field) const;
    std::vector<std::string> fieldTexts(const std::string &variable, const std::string &field) const;

    /// An element of a variable, counting from 1, for messages.
    class Element : public FilePlace {
    public:
        Element(const MatFile &file, std::string variable, std::size_t number)
            : m_file(file), m_variable(std::move(variable)), m_number(number)
        {}
        Error error(const Phrase &why) const override;

    private:
        const MatFile &m_file;
        std::string m_variable;
        std::size_t m_number;
    };

private:
    struct Library;

    std::string m_name;
    std::unique_ptr<Library> m_library;
};

} // namespace coresift
