/// How images are divided for the tasks: the folds without a test set, and what stays together.
#pragma once

#include "core/study/study.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace coresift {

class DivisionForm : public QWidget {
    Q_OBJECT

public:
    /// `columns`: of the study's metadata.
    explicit DivisionForm(const std::vector<std::string> &columns, QWidget *parent = nullptr);

    /// Others, since a table was joined or a column taken away; the one that is chosen stays where there still is one.
    void setColumns(const std::vector<std::string> &columns);
    void show(const ImageDivision &division);
    ImageDivision division() const;

private:
    QSpinBox *m_folds = nullptr;
    QComboBox *m_groupBy = nullptr;
};

} // namespace coresift
