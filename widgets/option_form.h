/// A form made from an option table: a row a field, with its help, range and problems.
#pragma once

#include "core/base/options.h"

#include <QWidget>
#include <functional>
#include <map>

class QFormLayout;
class QLabel;

namespace coresift {

class OptionForm : public QWidget {
    Q_OBJECT

public:
    explicit OptionForm(QWidget *parent = nullptr);

    /// A row for each field of the table, showing its value.
    template <class Options> void build(const Options &options)
    {
        const nlohmann::json usual = optionsToJson(Options());
        describeFields(options, [this, &usual](const Field &field, const auto &value) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, Budget>)
                addField(field, nlohmann::json(value.text()), usual.at(field.name));
            else
                addField(field, nlohmann::json(value), usual.at(field.name));
        });
    }

    /// Shows other values, e.g. after a preset was chosen.
    void setValues(const nlohmann::json &values);

    /// The form's values into the options; a text that is no value becomes a problem. Empty when all is well: the
    /// options are changed only then. Problems are shown beside their fields.
    template <class Options> std::vector<OptionProblem> read(Options &options)
    {
        std::vector<OptionProblem> problems;
        nlohmann::json values = this->values(problems);
        Options changed = options;
        if (problems.empty()) {
            optionsFromJson(changed, values);
            problems = changed.check();
        }
        showProblems(problems);
        if (problems.empty())
            options = changed;
        return problems;
    }

Q_SIGNALS:
    void changed(const QString &field); ///< by the user

private:
    struct Row {
        QWidget *editor = nullptr;
        QLabel *problem = nullptr;
        std::function<nlohmann::json()> value; ///< null JSON: not a value
        std::function<void(const nlohmann::json &)> show;
    };

    void addField(const Field &field, const nlohmann::json &value, const nlohmann::json &usual); ///< its default
    Row makeRow(const Field &field, const nlohmann::json &value);
    nlohmann::json values(std::vector<OptionProblem> &problems) const;
    void showProblems(const std::vector<OptionProblem> &problems);

    QFormLayout *m_layout = nullptr;
    std::map<std::string, Row> m_rows;
    bool m_showing = false; ///< values are being set by the program
};

} // namespace coresift
