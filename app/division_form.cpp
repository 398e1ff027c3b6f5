#include "app/division_form.h"

#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>
#include <algorithm>

namespace coresift {

DivisionForm::DivisionForm(const std::vector<std::string> &columns, QWidget *parent) : QWidget(parent)
{
    m_folds = new QSpinBox;
    m_folds->setRange(2, kMostFolds);
    m_folds->setValue(ImageDivision().folds);
    describe(*m_folds, tr("Without a test set the target set is divided into so many parts, and each is classified by "
                          "what the others teach."));
    m_groupBy = new QComboBox;
    setColumns(columns);
    describe(*m_groupBy, tr("Images of one patient, specimen or site stay together: none of them is learned from while "
                            "another one is measured."));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Folds without a test set"), m_folds);
    form->addRow(tr("Keep together by"), m_groupBy);
}

void DivisionForm::setColumns(const std::vector<std::string> &columns)
{
    const QVariant chosen = m_groupBy->currentData();
    m_groupBy->clear();
    m_groupBy->addItem(tr("nothing"), QString());
    for (const std::string &column : columns)
        m_groupBy->addItem(fromBytes(column), fromBytes(column));
    m_groupBy->setCurrentIndex(std::max(0, m_groupBy->findData(chosen)));
}

void DivisionForm::show(const ImageDivision &division)
{
    m_folds->setValue(division.folds);
    m_groupBy->setCurrentIndex(std::max(0, m_groupBy->findData(fromBytes(division.groupBy))));
}

ImageDivision DivisionForm::division() const
{
    return {m_folds->value(), m_groupBy->currentData().toString().toStdString()};
}

} // namespace coresift
