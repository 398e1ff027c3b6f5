#include "app/start_page.h"

#include "app/demo.h"
#include "app/recent_studies.h"
#include "widgets/style.h"
#include "widgets/whats_this.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QGridLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace coresift {

namespace {

constexpr int kLetters = 100; // that the page's column is wide at most
constexpr int kListHeight = 200;

QLabel *headingOf(const QString &text, double scale)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(RecentStudies &recent, QWidget *parent) : QWidget(parent), m_recent(recent)
{
    auto *icon = new QLabel;
    icon->setPixmap(QIcon(QStringLiteral(":/icons/coresift.svg")).pixmap(64, 64));
    auto *text = new QLabel(
        tr("A study compares a few images of your domain, the target set, with a large unlabelled collection, "
           "the open-set, and finds the part of it that helps: the coreset."));
    text->setWordWrap(true);
    auto *column = new QWidget;
    column->setMaximumWidth(kLetters * fontMetrics().averageCharWidth());
    column->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *grid = new QGridLayout(column);
    grid->setHorizontalSpacing(16);
    grid->addWidget(icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(headingOf(tr("Drop the folder with your target images here, or choose"), 1.4), 0, 1);
    grid->addWidget(text, 1, 1);
    grid->addWidget(choices(), 2, 0, 1, 2);
    grid->addWidget(recentList(), 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 8);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(2);
    connect(&m_recent, &QAbstractItemModel::modelReset, this, &StartPage::updateList);
    connect(&m_recent, &QAbstractItemModel::rowsRemoved, this, &StartPage::updateList);
    checkDemo();
    updateList();
}

QWidget *StartPage::choices()
{
    auto *newStudy = new QCommandLinkButton(
        tr("Ne&w study…"), tr("Name the folders: a few images of your domain, and a disk full of others."));
    auto *openStudy = new QCommandLinkButton(tr("Open st&udy…"), tr("Go on with a study folder made before."));
    m_demo = new QCommandLinkButton(tr("Try the &demo…"), {});
    m_demo->setObjectName(QStringLiteral("demo"));
    newStudy->setDefault(true);
    describe(*newStudy, tr("Asks for the folders of target set and open-set, and makes a study folder that keeps all "
                           "results. Nothing is written into the folders of images."));
    describe(*openStudy, tr("Opens the folder of a study, with everything as it was left."));
    describe(*m_demo, tr("Makes a small study of pictures that are on this computer, to see how all of it works."));
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(0);
    for (QCommandLinkButton *button : {newStudy, openStudy, m_demo})
        layout->addWidget(button);
    connect(newStudy, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(openStudy, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    return box;
}

QWidget *StartPage::recentList()
{
    m_list = new QTreeView;
    m_list->setModel(&m_recent);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setMaximumHeight(kListHeight);
    m_list->setAccessibleName(tr("Recent studies"));
    describe(*m_list,
             tr("The studies that were opened last. Enter or a double click opens one; Delete takes it off the "
                "list and leaves the study alone."));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(RecentStudies::Folder, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(RecentStudies::Opened, QHeaderView::ResizeToContents);
    m_list->header()->resizeSection(RecentStudies::Name, 160);
    auto *removeKey = new QAction(tr("Remove from the list"), m_list);
    removeKey->setShortcut(QKeySequence::Delete);
    removeKey->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(removeKey);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_none = new QLabel(tr("No study was opened yet."));
    QPalette faint = m_none->palette();
    faint.setColor(QPalette::WindowText, style::faintText(palette()));
    m_none->setPalette(faint);
    m_remove = new QPushButton(tr("Re&move from the list"));
    m_remove->setToolTip(tr("The study itself stays where it is"));
    describe(*m_remove, tr("Takes the study off this list. The study itself stays where it is."));
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headingOf(tr("Recent studies"), 1.2));
    layout->addWidget(m_none);
    layout->addWidget(m_list);
    layout->addWidget(m_remove, 0, Qt::AlignRight);
    connect(m_list, &QTreeView::activated, this, &StartPage::openCurrent);
    connect(removeKey, &QAction::triggered, this, &StartPage::removeCurrent);
    connect(m_remove, &QPushButton::clicked, this, &StartPage::removeCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &StartPage::updateList);
    return box;
}

QList<ShortcutRow> StartPage::shortcuts()
{
    return {{tr("Recent studies"), tr("Open the study"), {Qt::Key_Return}}};
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_recent.checkFolders();
    checkDemo();
}

void StartPage::checkDemo()
{
    const bool there = isDemoInstalled();
    m_demo->setEnabled(there);
    m_demo->setDescription(there
                               ? tr("12,300 small pictures of clothes: find the footwear among them. Needs no network.")
                               : tr("Its pictures are not here. Install the package dataset-fashion-mnist (in a "
                                    "terminal: sudo apt install "
                                    "dataset-fashion-mnist) and start Coresift again."));
}

void StartPage::updateList()
{
    const bool any = m_recent.rowCount() > 0;
    m_none->setVisible(!any);
    m_list->setVisible(any);
    m_remove->setVisible(any);
    m_remove->setEnabled(m_list->currentIndex().isValid());
}

void StartPage::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        Q_EMIT studyRequested(m_recent.study(current.row()).folder);
}

void StartPage::removeCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        m_recent.remove(current.row());
}

} // namespace coresift
