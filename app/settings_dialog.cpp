#include "app/settings_dialog.h"

#include "app/cache_row.h"
#include "app/language.h"
#include "app/settings.h"
#include "app/thumbnail_loader.h"
#include "core/study/study_cache.h"
#include "widgets/style.h"
#include "widgets/whats_this.h"
#include "widgets/worded_spin_box.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QThread>

namespace coresift {

namespace {

constexpr int kExplanationWidth = 320; // px, where notes wrap
constexpr int kMostMiB = 1 << 20;

CacheRow *studyCacheRow(const std::string &study)
{
    auto *row = new CacheRow(
        SettingsDialog::tr("E&mpty it"), [study] { return studyCacheBytes(study); },
        [study] { emptyStudyCache(study); });
    row->setObjectName(QStringLiteral("study"));
    row->setToolTip(SettingsDialog::tr("What the search for near-duplicates keeps of the images; it is computed again "
                                       "when it is needed. Features, map and runs stay."));
    describe(*row, row->toolTip());
    return row;
}

} // namespace

SettingsDialog::SettingsDialog(const std::string &study, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    describe(*this, tr("What holds for Coresift as a whole, whichever study is open."));
    const Settings settings = Settings::read();
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    m_threads = new WordedSpinBox(tr("one for each core"));
    m_threads->setObjectName(QStringLiteral("threads"));
    m_threads->setRange(0, std::max(QThread::idealThreadCount(), settings.threads));
    m_threads->setValue(settings.threads);
    m_limit = new QSpinBox;
    m_limit->setObjectName(QStringLiteral("limit"));
    m_limit->setRange(0, kMostMiB);
    m_limit->setSingleStep(64);
    m_limit->setGroupSeparatorShown(true);
    m_limit->setSuffix(tr(" MiB"));
    m_limit->setValue(settings.thumbnailMiB);
    auto *thumbnails = new CacheRow(
        tr("&Empty it"), [folder = thumbnailFolder()] { return thumbnailCacheBytes(folder); },
        [folder = thumbnailFolder()] { trimThumbnailCache(folder, 0); });
    thumbnails->setObjectName(QStringLiteral("thumbnails"));
    thumbnails->setToolTip(tr("Thumbnails are made again from the images when they are needed"));
    describe(*m_language, tr("The language of the window. Files that are written do not depend on it."));
    describe(*m_threads,
             tr("How many cores are used at once. Fewer leave the computer free for other work; results are "
                "the same."));
    describe(*m_limit,
             tr("How much disk the small pictures of the gallery may take. When it is full, those not seen for "
                "long go first."));
    describe(*thumbnails, thumbnails->toolTip());
    auto *layoutReset = new QPushButton(tr("&Restore the window's layout"));
    layoutReset->setToolTip(tr("Puts the panels back to where they were at the first start"));
    describe(*layoutReset, layoutReset->toolTip());
    layoutReset->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);

    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Language"), m_language);
    form->addRow({}, note(tr("The window is made anew in the other language, and undo begins afresh. While a job runs, "
                             "this waits for the next start.")));
    form->addRow(tr("&Threads at most"), m_threads);
    form->addRow({}, note(tr("Taken at the next start.")));
    form->addRow(tr("Thumbnails on &disk, at most"), m_limit);
    form->addRow(tr("In use"), thumbnails);
    if (!study.empty())
        form->addRow(tr("Cache of this study"), studyCacheRow(study));
    form->addRow({}, layoutReset);
    form->addRow(buttons);
    connect(layoutReset, &QPushButton::clicked, this, &SettingsDialog::layoutResetRequested);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
}

QLabel *SettingsDialog::note(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setMinimumWidth(kExplanationWidth);
    QPalette faint = label->palette();
    faint.setColor(QPalette::WindowText, style::faintText(palette()));
    label->setPalette(faint);
    return label;
}

void SettingsDialog::accept()
{
    const Settings before = Settings::read();
    Settings settings;
    settings.language = m_language->currentData().toString();
    settings.threads = m_threads->value();
    settings.thumbnailMiB = m_limit->value();
    settings.write();
    QDialog::accept();
    if (settings.thumbnailMiB != before.thumbnailMiB)
        Q_EMIT thumbnailLimitChanged(std::int64_t(settings.thumbnailMiB) << 20);
    if (settings.language != before.language)
        Q_EMIT languageChanged();
}

} // namespace coresift
