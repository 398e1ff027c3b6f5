#include "app/compare_panel.h"

#include "app/compare_galleries.h"
#include "app/scrolled.h"
#include "widgets/comparison_models.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace coresift {

namespace {

constexpr int kChoiceLetters = 20; // that the list of selectors is wide
constexpr int kClassesTab = 1;

QTableView *tableOf(QAbstractItemModel &model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(&model);
    table->setAccessibleName(name);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    return table;
}

QTableView *sortedTableOf(ComparisonModel &model, const QString &name)
{
    auto *sorted = new QSortFilterProxyModel(&model);
    sorted->setSourceModel(&model);
    sorted->setSortRole(ComparisonModel::SortRole);
    QTableView *table = tableOf(*sorted, name);
    table->verticalHeader()->hide();
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder); // as it was asked for, until a header is clicked
    return table;
}

} // namespace

ComparePanel::ComparePanel(Workbench &workbench, ThumbnailSource &thumbnails, QWidget *parent)
    : QWidget(parent), m_workbench(workbench)
{
    m_figures = new SelectorFiguresModel(this);
    describe(*this, tr("What other ways to choose would take, at the same budget: how much they share, and how well "
                       "each covers the target set."));
    m_overlaps = new SelectorOverlapModel(this);
    m_classes = new ClassMixModel(this);
    m_hint = new QLabel;
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(24);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_hint);
    m_pages->addWidget(buildResults(thumbnails));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buildChoice());
    layout->addWidget(m_pages, 1);
    connectWorkbench();
    updateState();
}

QWidget *ComparePanel::buildChoice()
{
    m_selectors = new QStandardItemModel(this);
    for (const std::string &name : selectorNames()) {
        auto *item = new QStandardItem(fromBytes(name));
        item->setEditable(false);
        item->setCheckable(true);
        item->setCheckState(Qt::Checked);
        m_selectors->appendRow(item);
    }
    auto *list = new QListView;
    list->setModel(m_selectors);
    list->setSpacing(2);
    list->setAccessibleName(tr("Selectors to compare"));
    describe(*list, tr("Check the selectors that are to be compared. simcore is the method; random shows what chance "
                       "alone would do."));
    m_compare = new QPushButton(tr("Co&mpare"));
    m_compare->setObjectName(QStringLiteral("compare"));
    describe(*m_compare, tr("Lets each checked selector take as many images as the coreset has. Nothing is written "
                            "into the study."));
    m_compare->setToolTip(tr("Shows what each selector takes, as many images as the coreset has; nothing is written "
                             "into the study"));
    auto *choice = new QWidget;
    const int width = kChoiceLetters * fontMetrics().averageCharWidth();
    choice->setFixedWidth(std::max(width, m_compare->sizeHint().width()));
    auto *layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addWidget(list, 1);
    layout->addWidget(m_compare);
    connect(m_selectors, &QStandardItemModel::itemChanged, this, &ComparePanel::updateState);
    connect(m_compare, &QPushButton::clicked, this, &ComparePanel::compare);
    return choice;
}

QWidget *ComparePanel::buildResults(ThumbnailSource &thumbnails)
{
    m_classTable = sortedTableOf(*m_classes, tr("Classes of the images taken"));
    describe(*m_classTable, tr("How many images of each class a selector takes, where the open-set has classes."));
    m_galleries = new CompareGalleries(m_workbench, thumbnails);
    m_results = new QTabWidget;
    m_results->setDocumentMode(true);
    m_results->tabBar()->setAccessibleName(tr("Results"));
    describe(*m_results->tabBar(), tr("The comparison as figures, by class, or as images side by side."));
    m_results->addTab(buildFigures(), tr("Figures"));
    m_results->addTab(m_classTable, tr("Classes"));
    m_results->addTab(m_galleries, tr("Side by side"));
    connect(m_galleries, &CompareGalleries::currentImageChanged, this, &ComparePanel::currentImageChanged);
    connect(m_galleries, &CompareGalleries::enlargeRequested, this, &ComparePanel::enlargeRequested);
    return m_results;
}

QWidget *ComparePanel::buildFigures()
{
    m_summary = new QLabel;
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_figureTable = sortedTableOf(*m_figures, tr("Figures of each selector"));
    describe(*m_figureTable, tr("A selector a row. Coverage is the mean cosine of a target image to the nearest image "
                                "taken: the higher, the better the target set is covered."));
    auto *label = new QLabel(tr("Shared images, and their share of what either takes (Jaccard)"));
    label->setWordWrap(true);
    m_overlapTable = tableOf(*m_overlaps, tr("Shared images"));
    describe(*m_overlapTable, tr("How many images two selectors both take. A high share means that the choice between "
                                 "them matters little."));
    auto *figures = new QWidget;
    auto *layout = new QVBoxLayout(figures);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_summary);
    layout->addWidget(m_figureTable, 1);
    layout->addWidget(label);
    layout->addWidget(m_overlapTable, 1);
    return scrolled(figures);
}

void ComparePanel::connectWorkbench()
{
    connect(&m_workbench, &Workbench::selectorsCompared, this, &ComparePanel::showComparison);
    connect(&m_workbench, &Workbench::jobStarted, this, &ComparePanel::updateState);
    connect(&m_workbench, &Workbench::becameIdle, this, &ComparePanel::updateState);
    connect(&m_workbench, &Workbench::marksChanged, m_galleries, &CompareGalleries::refresh);
    connect(&m_workbench.document(), &StudyDocument::opened, this, &ComparePanel::forget);
    connect(&m_workbench.document(), &StudyDocument::closed, this, &ComparePanel::forget);
    connect(&m_workbench.document(), &StudyDocument::changed, this, [this] {
        if (!m_features.empty() && m_features != m_workbench.document().content().snapshot.settings.features)
            return forget(); // of other features than those that count now
        m_galleries->refresh();
        updateState();
    });
}

std::vector<std::string> ComparePanel::checkedSelectors() const
{
    std::vector<std::string> names;
    for (int row = 0; row < m_selectors->rowCount(); ++row)
        if (m_selectors->item(row)->checkState() == Qt::Checked)
            names.push_back(m_selectors->item(row)->text().toStdString());
    return names;
}

void ComparePanel::compare()
{
    m_workbench.compareSelectors(checkedSelectors());
}

void ComparePanel::showComparison(std::shared_ptr<const SelectorComparison> comparison)
{
    m_features = m_workbench.document().content().snapshot.settings.features;
    QStringList lines{tr("Each takes %1 of %2 open-set images, for %3 target images.")
                          .arg(countWords(comparison->budget), countWords(comparison->openSetImages),
                               countWords(comparison->targetImages))};
    for (const SelectorResult &result : comparison->results)
        if (!result.remark.empty())
            lines.push_back(QStringLiteral("%1: %2").arg(fromBytes(result.selector), phraseWords(result.remark)));
    m_summary->setText(lines.join(QLatin1Char('\n')));
    m_figures->setComparison(comparison);
    m_overlaps->setComparison(comparison);
    m_classes->setComparison(comparison);
    m_results->setTabVisible(kClassesTab, m_classes->rowCount() > 0);
    for (QTableView *table : {m_figureTable, m_overlapTable, m_classTable})
        table->resizeColumnsToContents();
    m_galleries->setComparison(std::move(comparison));
    m_pages->setCurrentWidget(m_results);
}

void ComparePanel::forget()
{
    m_features.clear();
    m_galleries->setComparison(std::make_shared<const SelectorComparison>());
    m_pages->setCurrentWidget(m_hint);
    updateState();
}

void ComparePanel::updateState()
{
    const StudyDocument &document = m_workbench.document();
    const bool embedded =
        document.isOpen() && document.content().snapshot.status(Stage::Embed).state == StageState::Done;
    m_compare->setEnabled(embedded && !checkedSelectors().empty());
    m_hint->setText(embedded ? tr("Check the selectors on the left and press Compare. Each takes as many images as the "
                                  "coreset has; nothing is written into the study.")
                             : tr("Embed the images first: selectors are compared by their features."));
}

} // namespace coresift
