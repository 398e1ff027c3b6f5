/// Variables of a MATLAB file, version 5 to 7.3, through libmatio. Private to the readers.
#pragma once

#include "core/base/lines.h"
#include "core/dataset/mat_content.h"

#include <string>
#include <vector>

namespace coresift {

class MatFile {
public:
    /// Throws Error: NotFound, Corrupt for what is no MATLAB file or a damaged one, Unsupported for one of more than
    /// 64 MiB, or with variables of rare kinds.
    explicit MatFile(std::string file);

    bool has(const std::string &name) const { return m_variables.count(name) != 0; }
    /// Of these: an array of numbers of any class, a cell array of texts, the texts or numbers in a field of an array
    /// of structures; in MATLAB's order. Throws Error (Corrupt) that names the variable for anything else.
    const std::vector<double> &numbers(const std::string &name) const;
    const std::vector<std::string> &texts(const std::string &name) const;
    const std::vector<double> &fieldNumbers(const std::string &name, const std::string &field) const;
    const std::vector<std::string> &fieldTexts(const std::string &name, const std::string &field) const;

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
    const MatVariable &variable(const std::string &name) const;
    const MatVariable &fieldOf(const std::string &name, const std::string &field) const;
    /// The values; throws where there are none.
    template <class Values> const Values &required(const Values &values, const std::string &name) const;

    std::string m_name;
    MatVariables m_variables;
};

} // namespace coresift
