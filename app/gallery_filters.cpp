#include "app/gallery_filters.h"

#include "widgets/whats_this.h"
#include "widgets/worded_spin_box.h"
#include "widgets/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QWidgetAction>

namespace coresift {

namespace {

constexpr int kAnyCentroid = -1;
constexpr std::size_t kMostValues = 1000;
constexpr int kLongestText = 40; // letters on the button

/// Whether a box holds a text of the user's instead of what it offers.
bool isTypedValue(const QComboBox &box)
{
    return box.currentText() != box.itemText(box.currentIndex());
}

void setChoices(QComboBox &box, const QString &any, const QStringList &values)
{
    const QSignalBlocker blocked(box);
    const QString chosen = isTypedValue(box) ? QString() : box.currentData().toString();
    box.clear();
    box.addItem(any, QString());
    for (const QString &value : values)
        box.addItem(value, value);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
    box.setEnabled(!values.isEmpty());
}

} // namespace

GalleryFilters::GalleryFilters(QWidget *parent) : QPushButton(parent)
{
    m_root = new QComboBox;
    m_label = new QComboBox;
    m_label->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_label->setMinimumContentsLength(16);
    m_centroid = new WordedSpinBox(tr("any"));
    m_centroid->setRange(kAnyCentroid, 100'000);
    m_centroid->setValue(kAnyCentroid);
    m_column = new QComboBox;
    m_value = new QComboBox;
    m_value->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_value->setMinimumContentsLength(16);
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->setCompleter(nullptr); // it would make a whole value of the part that is typed
    auto *clear = new QPushButton(tr("Show all of them"));
    auto *form = new QWidget;
    auto *layout = new QFormLayout(form);
    layout->addRow(tr("Folder"), m_root);
    layout->addRow(tr("Class"), m_label);
    layout->addRow(tr("Centroid"), m_centroid);
    layout->addRow(tr("Metadata"), m_column);
    layout->addRow(tr("Value"), m_value);
    layout->addRow(clear);
    describe(*form, tr("Only images that fit all of these are shown in the gallery. Centroid: those it has taken. "
                       "Metadata: a column of a joined table, and its value: one of those offered, or a part of it "
                       "as you type it."));
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(form);
    auto *menu = new QMenu(this);
    menu->addAction(action);
    setMenu(menu);
    setToolTip(tr("Show only images of one folder, class or centroid"));
    setValues({}, {}, std::make_shared<const Metadata>());

    const auto announce = [this] {
        showState();
        Q_EMIT changed();
    };
    connect(m_root, &QComboBox::currentIndexChanged, this, announce);
    connect(m_label, &QComboBox::currentIndexChanged, this, announce);
    connect(m_centroid, &QSpinBox::valueChanged, this, announce);
    connect(m_column, &QComboBox::currentIndexChanged, this, [this, announce] {
        fillValues();
        announce();
    });
    connect(m_value, &QComboBox::currentTextChanged, this, [this, announce](const QString &text) {
        if (const int offered = m_value->findText(text); offered >= 0 && isTypedValue(*m_value))
            m_value->setCurrentIndex(offered);
        announce();
    });
    connect(clear, &QPushButton::clicked, this, &GalleryFilters::clear);
    showState();
}

void GalleryFilters::setValues(const QStringList &roots, const QStringList &labels,
                               std::shared_ptr<const Metadata> metadata)
{
    m_metadata = std::move(metadata);
    const bool typed = isTypedValue(*m_value);
    const QString column = m_column->currentText(), value = m_value->currentText();
    QStringList columns;
    for (const std::string &name : m_metadata->names())
        columns.push_back(fromBytes(name));
    setChoices(*m_column, tr("any"), columns);
    fillValues();
    if (const QSignalBlocker blocked(m_value); typed && m_column->currentText() == column)
        m_value->setEditText(value);
    setChoices(*m_root, tr("any"), roots);
    setChoices(*m_label, tr("any"), labels);
    showState();
}

void GalleryFilters::applyTo(GalleryQuery &query) const
{
    query.root = m_root->currentData().toString().toStdString();
    query.label = m_label->currentData().toString().toStdString();
    query.centroid = m_centroid->value();
    query.column = m_column->currentData().toString().toStdString();
    query.partOfValue = isTypedValue(*m_value);
    query.value = (query.partOfValue ? m_value->currentText() : m_value->currentData().toString()).toStdString();
}

void GalleryFilters::clear()
{
    {
        const QSignalBlocker root(m_root), label(m_label), centroid(m_centroid), column(m_column), value(m_value);
        m_column->setCurrentIndex(0);
        fillValues();
        m_root->setCurrentIndex(0);
        m_label->setCurrentIndex(0);
        m_centroid->setValue(kAnyCentroid);
    }
    showState();
    Q_EMIT changed();
}

/// The values of the chosen column; of a column with very many the first ones in order.
void GalleryFilters::fillValues()
{
    QStringList values;
    for (const MetadataColumn *column : m_metadata->named(m_column->currentData().toString().toStdString()))
        for (std::size_t i = 1; i < std::min(column->values.size(), kMostValues); ++i)
            if (const QString value = fromBytes(column->values[i]); !values.contains(value))
                values.push_back(value);
    setChoices(*m_value, tr("none"), values);
}

void GalleryFilters::showState()
{
    QStringList active;
    for (const QComboBox *box : {m_root, m_label})
        if (box->currentIndex() > 0)
            active.push_back(box->currentText());
    if (m_column->currentIndex() > 0 && !m_value->currentText().isEmpty())
        active.push_back(QStringLiteral("%1: %2").arg(m_column->currentText(), m_value->currentText()));
    if (m_centroid->value() != kAnyCentroid)
        active.push_back(tr("centroid %1").arg(m_centroid->value()));
    const QString text = active.join(QStringLiteral(" · "));
    const int most = kLongestText * fontMetrics().averageCharWidth();
    setText(active.isEmpty() ? tr("&Filter") : plainLabel(fontMetrics().elidedText(text, Qt::ElideMiddle, most)));
}

} // namespace coresift
