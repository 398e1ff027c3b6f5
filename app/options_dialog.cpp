#include "app/options_dialog.h"

#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace coresift {

namespace {

constexpr int kAroundForm = 180;     // px: what stands above and below it
constexpr QSize kScreenEdge(40, 64); // px: for the frame of the window and the desktop's bars

} // namespace

OptionsDialog::OptionsDialog(const QString &title, const QString &intro, const QString &accept, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    describe(*this, intro);
    m_form = new OptionForm;
    m_scroll = new QScrollArea;
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what it holds has it
    auto *buttons = new QDialogButtonBox;
    m_start = buttons->addButton(accept, QDialogButtonBox::AcceptRole); // first, else Tab misses Cancel
    m_start->setObjectName(QStringLiteral("start"));
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_forecast = new ForecastLine;
    m_forecast->hide();
    m_useBatch = new QPushButton(tr("Use a smaller batch"));
    m_useBatch->setObjectName(QStringLiteral("useBatch"));
    m_useBatch->setAutoDefault(false);
    m_useBatch->hide();
    describe(*m_useBatch, tr("Takes the largest batch that memory bears with these options. A smaller batch has fewer "
                             "images to compare, even where several of them make one step."));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_forecast, 1);
    foot->addWidget(m_useBatch, 0, Qt::AlignTop);
    auto *text = new QLabel(intro);
    text->setWordWrap(true);
    m_top = new QVBoxLayout;
    m_top->addWidget(text);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_top);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(foot);
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

/// So wide that the form's columns stand side by side, where the screen has that much.
void OptionsDialog::fitToForm()
{
    const int frame = style()->pixelMetric(QStyle::PM_ScrollBarExtent) + layout()->contentsMargins().left() +
                      layout()->contentsMargins().right();
    const QSize wanted(m_form->sizeHint().width() + frame, m_form->sizeHint().height() + kAroundForm);
    resize(wanted.expandedTo(size()).boundedTo(screen()->availableGeometry().size() - kScreenEdge));
}

void OptionsDialog::showForecast(std::function<ForecastLine::Estimate()> estimate)
{
    m_estimate = std::move(estimate);
    m_forecast->show();
    connect(m_form, &OptionForm::changed, this, &OptionsDialog::estimateAgain);
    connect(m_forecast, &ForecastLine::estimated, this, &OptionsDialog::showAdvice);
    connect(m_useBatch, &QPushButton::clicked, this, [this] {
        m_form->setValues({{"batch", m_forecast->fitting().batch}, {"accumulate", m_forecast->fitting().accumulate}});
        estimateAgain();
    });
    estimateAgain();
}

/// Only what can run can be started.
void OptionsDialog::showAdvice()
{
    m_start->setEnabled(m_forecast->canRun());
    const FittingBatch &fitting = m_forecast->fitting();
    const QString batch = countWords(fitting.batch);
    m_useBatch->setText(fitting.accumulate > 1
                            ? tr("Use batches of %1, %2 a step").arg(batch, countWords(fitting.accumulate))
                            : tr("Use a batch of %1").arg(batch));
    m_useBatch->setVisible(fitting.batch > 0);
}

void OptionsDialog::estimateAgain()
{
    if (!m_estimate)
        return;
    m_useBatch->hide(); // it was of other options
    m_forecast->ask(m_estimate());
}

/// Or shows what hinders it.
void OptionsDialog::tryAccept()
{
    if (!m_accept || m_accept())
        return accept();
    if (QWidget *editor = m_form->firstWithProblem()) {
        editor->setFocus();
        m_scroll->widget()->layout()->activate(); // the problem's line has moved what is below it
        m_scroll->ensureWidgetVisible(editor);
    }
}

} // namespace coresift
