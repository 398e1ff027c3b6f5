#include "app/compare_galleries.h"

#include "app/background.h"
#include "widgets/choice_selection_model.h"
#include "widgets/gallery_view.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace coresift {

namespace {

constexpr int kThumbnail = 80; // px

using BothPicks = std::pair<std::shared_ptr<const PickContent>, std::shared_ptr<const PickContent>>;

BothPicks picksOf(const ImageTable &images, const SelectorComparison &comparison, std::size_t left, std::size_t right,
                  bool differences)
{
    const std::vector<std::int64_t> &one = comparison.results[left].ids, &other = comparison.results[right].ids;
    const auto sorted = [](std::vector<std::int64_t> ids) {
        std::sort(ids.begin(), ids.end());
        return ids;
    };
    return {std::make_shared<const PickContent>(images, one, sorted(other), differences),
            std::make_shared<const PickContent>(images, other, sorted(one), differences)};
}

} // namespace

CompareGalleries::CompareGalleries(Workbench &workbench, ThumbnailSource &thumbnails, QWidget *parent)
    : QWidget(parent), m_workbench(workbench)
{
    m_differences = new QCheckBox(tr("Only the &differences"));
    m_differences->setToolTip(tr("Hides the images that both take"));
    describe(*m_differences,
             tr("Hides the images that both take, so that only what one takes and the other does not is "
                "left."));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(8);
    buildSide(m_sides[0], tr("Left selector"), thumbnails, *sides);
    buildSide(m_sides[1], tr("Right selector"), thumbnails, *sides);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_differences);
    layout->addLayout(sides, 1);
    connect(m_differences, &QCheckBox::toggled, this, &CompareGalleries::refresh);
}

void CompareGalleries::buildSide(Side &side, const QString &name, ThumbnailSource &thumbnails, QBoxLayout &into)
{
    side.selector = new QComboBox;
    side.selector->setAccessibleName(name);
    describe(*side.selector, tr("The selector whose images are shown on this side."));
    side.count = new QLabel;
    side.count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    side.model = new PickModel(thumbnails, this);
    side.model->setChosen(m_workbench.chosen());
    side.view = new GalleryView;
    side.view->setModel(side.model);
    side.view->setSelectionModel(new ChoiceSelectionModel(
        side.model, m_workbench.chosen(), [model = side.model](int row) { return model->idOf(row); }, side.view));
    side.view->setThumbnailSize(kThumbnail);
    side.view->setAccessibleName(tr("Images of the %1").arg(name));
    describe(*side.view, tr("The images that this selector takes. A click chooses one, in gallery and map too; Space "
                            "shows it large."));
    auto *bar = new QHBoxLayout;
    bar->addWidget(side.selector);
    bar->addWidget(side.count, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addLayout(bar);
    column->addWidget(side.view, 1);
    into.addLayout(column, 1);
    connect(side.selector, &QComboBox::currentIndexChanged, this, &CompareGalleries::refresh);
    connect(side.view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, &side](const QModelIndex &current) {
                if (current.isValid())
                    Q_EMIT currentImageChanged(side.model->idOf(current.row()));
            });
    connect(side.view, &GalleryView::enlargeRequested, this,
            [this, &side] { Q_EMIT enlargeRequested(side.model->idOf(side.view->currentIndex().row())); });
    connect(&m_workbench.chosen(), &ChosenImages::changed, side.view->viewport(),
            [viewport = side.view->viewport()] { viewport->update(); });
}

/// The selectors chosen before stay where they still are.
void CompareGalleries::setComparison(std::shared_ptr<const SelectorComparison> comparison)
{
    m_comparison = std::move(comparison);
    for (int i = 0; i < 2; ++i) {
        QComboBox *box = m_sides[i].selector;
        const QSignalBlocker blocked(box);
        const QString before = box->currentText();
        box->clear();
        for (const SelectorResult &result : m_comparison->results)
            box->addItem(fromBytes(result.selector));
        const int known = box->findText(before);
        box->setCurrentIndex(known >= 0 ? known : std::min(i, box->count() - 1));
    }
    refresh();
}

/// One answer is computed at a time; what changed meanwhile is asked for when it is there.
void CompareGalleries::refresh()
{
    m_again = m_running;
    if (m_running)
        return;
    if (m_comparison->results.empty()) {
        for (Side &side : m_sides)
            apply(side, std::make_shared<const PickContent>());
        return;
    }
    m_running = true;
    const auto next = [this] {
        m_running = false;
        if (std::exchange(m_again, false))
            refresh();
    };
    inBackground(
        this,
        [images = m_workbench.images(), comparison = m_comparison, differences = m_differences->isChecked(),
         left = static_cast<std::size_t>(m_sides[0].selector->currentIndex()),
         right = static_cast<std::size_t>(m_sides[1].selector->currentIndex())] {
            return picksOf(images, *comparison, left, right, differences);
        },
        [this, next](const BothPicks &picks) {
            apply(m_sides[0], picks.first);
            apply(m_sides[1], picks.second);
            next();
        },
        [this, next](const QString &message) {
            m_sides[0].count->setText(message);
            next();
        });
}

void CompareGalleries::apply(Side &side, std::shared_ptr<const PickContent> content)
{
    side.count->setText(
        tr("%1 shown, %2 only here")
            .arg(countWords(static_cast<std::int64_t>(content->picks.size())), countWords(content->onlyHere)));
    side.view->setHint(tr("Both take the same images."));
    side.model->setPicks(std::move(content));
}

} // namespace coresift
