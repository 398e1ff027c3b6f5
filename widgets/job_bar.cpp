#include "widgets/job_bar.h"

#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace coresift {

namespace {

constexpr int kFine = 1000; // steps of the bar
constexpr int kHoldMs = 8000;

} // namespace

JobBar::JobBar(QWidget *parent) : QWidget(parent)
{
    m_text = new QLabel;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long message must not widen the window
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    m_cancel = new QPushButton(tr("&Cancel"));
    m_details = new QPushButton(tr("Details…"));
    describe(*this, tr("What runs at the moment, how far it is and how long it will take; then how it ended."));
    describe(*m_cancel, tr("Ends the running job. What it has finished is kept and can be gone on with later."));
    describe(*m_details, tr("Shows the whole message about what went wrong, to be read or copied."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_bar);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_details);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &JobBar::cancelRequested);
    connect(m_details, &QPushButton::clicked, this, &JobBar::detailsRequested);
    showIdle({});
}

void JobBar::showJob(const QString &title)
{
    m_title = title;
    m_held.invalidate();
    m_text->setText(title);
    m_bar->setRange(0, 0);
    m_bar->show();
    m_cancel->setEnabled(true);
    m_cancel->show();
    m_details->hide();
}

void JobBar::showProgress(const Progress &progress)
{
    if (!m_held.isValid() || m_held.hasExpired(kHoldMs))
        m_text->setText(m_title + QStringLiteral(":  ") + progressWords(progress));
    m_bar->setRange(0, progress.total > 0 ? kFine : 0);
    if (progress.total > 0)
        m_bar->setValue(static_cast<int>(kFine * progress.done / progress.total));
}

void JobBar::showCancelling()
{
    m_text->setText(tr("Cancelling…"));
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(false);
}

void JobBar::showProblem(const QString &message)
{
    if (m_cancel->isHidden()) // nothing runs
        return showIdle(message, true);
    m_held.start();
    m_text->setText(message);
    m_text->setToolTip(message);
    m_details->show();
}

void JobBar::showIdle(const QString &message, bool problem)
{
    m_held.invalidate();
    m_text->setText(message);
    m_text->setToolTip(message);
    m_bar->hide();
    m_cancel->hide();
    m_details->setVisible(problem);
}

} // namespace coresift
