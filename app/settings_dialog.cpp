#include "app/settings_dialog.h"

#include "app/background.h"
#include "app/language.h"
#include "app/settings.h"
#include "app/thumbnail_loader.h"
#include "widgets/style.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QThread>

namespace coresift {

namespace {

constexpr int kExplanationWidth = 320; // px, where notes wrap
constexpr int kMostMiB = 1 << 20;

std::int64_t bytesOf(int mebibytes)
{
    return std::int64_t(mebibytes) << 20;
}

} // namespace

SettingsDialog::SettingsDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    const Settings settings = Settings::read();
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    m_threads = new QSpinBox;
    m_threads->setObjectName(QStringLiteral("threads"));
    m_threads->setRange(0, std::max(QThread::idealThreadCount(), settings.threads));
    m_threads->setSpecialValueText(tr("one for each core"));
    m_threads->setValue(settings.threads);
    m_limit = new QSpinBox;
    m_limit->setObjectName(QStringLiteral("limit"));
    m_limit->setRange(0, kMostMiB);
    m_limit->setSingleStep(64);
    m_limit->setGroupSeparatorShown(true);
    m_limit->setSuffix(tr(" MiB"));
    m_limit->setValue(settings.thumbnailMiB);
    m_cache = new QLabel;
    m_cache->setObjectName(QStringLiteral("cache"));
    m_empty = new QPushButton(tr("&Empty it"));
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setToolTip(tr("Thumbnails are made again from the images when they are needed"));
    auto *layoutReset = new QPushButton(tr("&Restore the window's layout"));
    layoutReset->setToolTip(tr("Puts the panels back to where they were at the first start"));
    for (QPushButton *button : {m_empty, layoutReset})
        button->setAutoDefault(false);
    auto *cache = new QHBoxLayout;
    cache->addWidget(m_cache, 1);
    cache->addWidget(m_empty);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);

    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Language"), m_language);
    form->addRow({}, note(tr("The window is made anew in the other language, and undo begins afresh. While a job runs, "
                             "this waits for the next start.")));
    form->addRow(tr("&Threads at most"), m_threads);
    form->addRow({}, note(tr("Taken at the next start.")));
    form->addRow(tr("Thumbnails on &disk, at most"), m_limit);
    form->addRow(tr("In use"), cache);
    form->addRow({}, layoutReset);
    form->addRow(buttons);
    connect(m_empty, &QPushButton::clicked, this, [this] { trimCache(0); });
    connect(layoutReset, &QPushButton::clicked, this, &SettingsDialog::layoutResetRequested);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    showCacheSize();
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

void SettingsDialog::showCacheSize()
{
    m_cache->setText(tr("Counting…"));
    inBackground(
        this, [folder = thumbnailFolder()] { return thumbnailCacheBytes(folder); },
        [this](std::int64_t bytes) {
            m_cache->setText(QLocale().formattedDataSize(bytes));
            m_empty->setEnabled(bytes > 0);
        },
        [this](const QString &problem) { m_cache->setText(problem); });
}

void SettingsDialog::trimCache(std::int64_t bytes)
{
    m_empty->setEnabled(false);
    inBackground(
        this,
        [folder = thumbnailFolder(), bytes] {
            trimThumbnailCache(folder, bytes);
            return true;
        },
        [this](bool) { showCacheSize(); }, [this](const QString &problem) { m_cache->setText(problem); });
}

void SettingsDialog::accept()
{
    const Settings before = Settings::read();
    Settings settings;
    settings.language = m_language->currentData().toString();
    settings.threads = m_threads->value();
    settings.thumbnailMiB = m_limit->value();
    settings.write();
    if (settings.thumbnailMiB < before.thumbnailMiB)
        trimCache(bytesOf(settings.thumbnailMiB));
    QDialog::accept();
    if (settings.language != before.language)
        Q_EMIT languageChanged();
}

} // namespace coresift
