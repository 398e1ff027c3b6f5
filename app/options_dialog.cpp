#include "app/options_dialog.h"

#include "widgets/whats_this.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace coresift {

OptionsDialog::OptionsDialog(const QString &title, const QString &intro, const QString &accept, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    describe(*this, intro);
    m_form = new OptionForm;
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what it holds has it
    auto *buttons = new QDialogButtonBox;
    m_start = buttons->addButton(accept, QDialogButtonBox::AcceptRole); // first, else Tab misses Cancel
    m_start->setObjectName(QStringLiteral("start"));
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_forecast = new ForecastLine;
    m_forecast->hide();
    auto *text = new QLabel(intro);
    text->setWordWrap(true);
    m_top = new QVBoxLayout;
    m_top->addWidget(text);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_top);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_forecast);
    layout->addWidget(buttons);
    m_start->setDefault(true); // only now has it a dialog; else some styles take Cancel
    connect(buttons, &QDialogButtonBox::accepted, this, &OptionsDialog::tryAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(460, 600);
}

void OptionsDialog::addTop(QWidget *widget)
{
    m_top->addWidget(widget);
}

void OptionsDialog::followPreset()
{
    connect(m_form, &OptionForm::changed, this, [this](const QString &field) {
        const auto *preset = m_form->findChild<QComboBox *>(QStringLiteral("preset"));
        const auto *method = m_form->findChild<QComboBox *>(QStringLiteral("method"));
        if (preset && method && (field == preset->objectName() || field == method->objectName()))
            m_form->setValues(optionsToJson(
                TrainOptions::fromPreset(preset->currentText().toStdString(), method->currentText().toStdString())));
    });
}

void OptionsDialog::showForecast(std::function<ForecastLine::Estimate()> estimate)
{
    m_estimate = std::move(estimate);
    m_forecast->show();
    connect(m_form, &OptionForm::changed, this, &OptionsDialog::estimateAgain);
    connect(m_forecast, &ForecastLine::estimated, this, [this] { m_start->setEnabled(m_forecast->canRun()); });
    estimateAgain();
}

void OptionsDialog::estimateAgain()
{
    if (m_estimate)
        m_forecast->ask(m_estimate());
}

void OptionsDialog::tryAccept()
{
    if (!m_accept || m_accept())
        accept();
}

} // namespace coresift
