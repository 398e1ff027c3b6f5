/// A form made from an option table: a row a field, with its help, range and problems.
#pragma once

#include "core/base/options.h"

#include <QWidget>
#include <functional>
#include <map>

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace coresift {

/// Rows that stand under a heading.
struct FieldGroup {
    QString title;
    std::vector<std::string> fields; ///< names, as they are shown
};

class OptionForm : public QWidget {
    Q_OBJECT

public:
    explicit OptionForm(QWidget *parent = nullptr);

    /// Columns of groups, which stand side by side where there is room. Fields of no group come before the first one.
    /// Call it before build().
    void setGroups(const std::vector<std::vector<FieldGroup>> &columns);

    /// Hides the row of a field while the values in the form leave it without effect; it keeps its value, and comes
    /// back when that is a problem. Call it before build().
    template <class Options> void setUse(std::function<bool(const Options &, const std::string &field)> isOfUse)
    {
        m_judgeUse = [this, isOfUse = std::move(isOfUse)] {
            Options options;
            optionsFromJson(options, validValues());
            for (auto &[name, row] : m_rows)
                row.isOfUse = isOfUse(options, name);
        };
    }

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
        endBuilding();
    }

    /// Shows other values. No change by the user.
    void setValues(const nlohmann::json &values);
    /// Goes from one recipe to another: fields that still show what the former has get what the new one has, those that
    /// the user gave another value keep it. No change by the user.
    void changeRecipe(const nlohmann::json &former, const nlohmann::json &now);

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

    /// The editor of the first field whose problem is shown; null where all is well.
    QWidget *firstWithProblem() const;

    QSize sizeHint() const override;        ///< with the columns side by side
    QSize minimumSizeHint() const override; ///< with the columns one below the other

Q_SIGNALS:
    void built();                       ///< the editors are there
    void changed(const QString &field); ///< by the user

protected:
    bool event(QEvent *event) override;

private:
    struct Group {
        QGridLayout *layout = nullptr;
        QLabel *heading = nullptr; ///< null: of the fields of no group
        std::vector<std::string> fields;
    };
    struct Row {
        QWidget *editor = nullptr;
        QLabel *problem = nullptr;
        std::function<nlohmann::json()> value; ///< null JSON: not a value
        std::function<void(const nlohmann::json &)> show;
        QLabel *label = nullptr;
        bool isOfUse = true;
    };

    void addField(const Field &field, const nlohmann::json &value, const nlohmann::json &usual); ///< its default
    Row makeRow(const Field &field, const nlohmann::json &value);
    QGridLayout *addColumn();
    void endBuilding();
    void layOut(const Group &group);
    nlohmann::json validValues() const; ///< without those of fields that have none now
    nlohmann::json values(std::vector<OptionProblem> &problems) const;
    void showProblems(const std::vector<OptionProblem> &problems);
    void showRows();
    QSize sideBySide(QSize (QWidget::*hint)() const) const; ///< of the form

    QBoxLayout *m_columns = nullptr;
    std::vector<Group> m_groups; ///< the first one is that of the fields of no group
    std::map<std::string, Row> m_rows;
    std::function<void()> m_judgeUse; ///< empty: all fields are of use
    bool m_showing = false;           ///< values are being set by the program
};

} // namespace coresift
