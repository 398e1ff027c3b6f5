#include "app/cache_row.h"

#include "app/background.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <utility>

namespace coresift {

CacheRow::CacheRow(const QString &button, Count count, Change empty, QWidget *parent)
    : QWidget(parent), m_count(std::move(count))
{
    m_size = new QLabel;
    m_size->setObjectName(QStringLiteral("size"));
    m_size->setWordWrap(true);
    m_empty = new QPushButton(button);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_size, 1);
    layout->addWidget(m_empty);
    connect(m_empty, &QPushButton::clicked, this, [this, empty = std::move(empty)] { change(empty); });
    showSize();
}

void CacheRow::change(const Change &change)
{
    m_empty->setEnabled(false);
    inBackground(
        this,
        [change] {
            change();
            return true;
        },
        [this](bool) { showSize(); }, [this](const QString &problem) { m_size->setText(problem); });
}

void CacheRow::showSize()
{
    m_size->setText(tr("Counting…"));
    m_empty->setEnabled(false);
    inBackground(
        this, m_count,
        [this](std::int64_t bytes) {
            m_size->setText(QLocale().formattedDataSize(bytes));
            m_empty->setEnabled(bytes > 0);
        },
        [this](const QString &problem) { m_size->setText(problem); });
}

} // namespace coresift
