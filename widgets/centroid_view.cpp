#include "widgets/centroid_view.h"

#include "widgets/centroid_model.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace coresift {

namespace {

constexpr int kSide = 40; // px, of a picture
constexpr int kGap = 4;   // px
constexpr int kPictures = 4;

/// Up to four pictures in a row.
class PicturesDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index); // the selection behind them
        QRect frame(option.rect.x() + kGap, option.rect.y() + kGap, kSide, kSide);
        painter->save();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        for (const QVariant &entry : index.data(CentroidModel::PicturesRole).toList()) {
            const auto picture = entry.value<QPixmap>();
            if (!picture.isNull()) {
                const QSize size = picture.size().scaled(frame.size(), Qt::KeepAspectRatio);
                painter->drawPixmap(QRect(frame.center() - QPoint(size.width() / 2, size.height() / 2), size), picture);
            }
            frame.translate(kSide + kGap, 0);
        }
        painter->restore();
    }
};

} // namespace

CentroidView::CentroidView(CentroidModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(&model);
    m_sorted->setSortRole(CentroidModel::SortRole);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("centroids"));
    m_table->setModel(m_sorted);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CentroidModel::Number, Qt::AscendingOrder);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Centroids"));
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->verticalHeader()->hide();
    for (int column = CentroidModel::Number; column <= CentroidModel::MeanCosine; ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setDefaultSectionSize(kSide + 2 * kGap);
    for (const int column : {CentroidModel::TypicalTargets, CentroidModel::TypicalPicks}) {
        m_table->setItemDelegateForColumn(column, new PicturesDelegate(this));
        m_table->setColumnWidth(column, kPictures * (kSide + kGap) + kGap);
    }
    m_leaveOut = new QPushButton;
    m_leaveOut->setToolTip(tr("A centroid that is left out picks nothing; the budget is filled by the others."));
    describe(*this, tr("The clusters of the target set. Each has a centroid, which takes the open-set image nearest "
                       "to it, round after round."));
    describe(*m_table, tr("A centroid a row: the target images it stands for, what it has taken, how near that is, and "
                          "pictures of both. A click chooses all of its images; a heading sorts."));
    describe(*m_leaveOut, m_leaveOut->toolTip());
    m_reason = new QLabel;
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    describe(*m_reason, tr("Why the centroid is left out."));
    m_hint = new QLabel;
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 0, 8, 4);
    bar->addWidget(m_reason, 1);
    bar->addWidget(m_leaveOut);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_table, 1);
    layout->addLayout(bar);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        const CentroidSummary &summary = m_model.row(current()).summary;
        if (summary.leftOut)
            Q_EMIT pickRequested(summary.centroid);
        else
            Q_EMIT leaveOutRequested(summary.centroid);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        updateState();
        if (index.isValid())
            Q_EMIT chosen(m_model.row(current()).summary.centroid);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CentroidView::updateState);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &CentroidView::updateState);
    updateState();
}

void CentroidView::showCentroid(int centroid)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.row(row).summary.centroid == centroid)
            m_table->setCurrentIndex(m_sorted->mapFromSource(m_model.index(row, 0)));
}

void CentroidView::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

int CentroidView::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? index.row() : -1;
}

void CentroidView::updateState()
{
    const bool any = m_model.rowCount() > 0;
    m_hint->setVisible(!any);
    m_table->setVisible(any);
    m_leaveOut->setVisible(any);
    const int row = current();
    m_leaveOut->setEnabled(row >= 0);
    const bool leftOut = row >= 0 && m_model.row(row).summary.leftOut;
    m_leaveOut->setText(leftOut ? tr("Let this centroid pick again") : tr("Leave out this centroid"));
    const QString reason = leftOut ? fromBytes(m_model.row(row).summary.reason) : QString();
    m_reason->setText(reason.isEmpty() ? QString() : tr("Left out: %1").arg(reason));
}

} // namespace coresift
