#include "app/gallery_filters.h"

#include <QComboBox>
#include <QFormLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QWidgetAction>

namespace coresift {

namespace {

constexpr int kAnyCentroid = -1;

void setChoices(QComboBox &box, const QString &any, const QStringList &values)
{
    const QSignalBlocker blocked(box);
    const QString chosen = box.currentData().toString();
    box.clear();
    box.addItem(any, QString());
    for (const QString &value : values)
        box.addItem(value, value);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
    box.setEnabled(!values.isEmpty());
}

} // namespace

GalleryFilters::GalleryFilters(QWidget *parent) : QToolButton(parent)
{
    m_root = new QComboBox;
    m_label = new QComboBox;
    m_label->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_label->setMinimumContentsLength(16);
    m_centroid = new QSpinBox;
    m_centroid->setRange(kAnyCentroid, 100'000);
    m_centroid->setValue(kAnyCentroid);
    m_centroid->setSpecialValueText(tr("any"));
    auto *clear = new QPushButton(tr("Show all of them"));
    auto *form = new QWidget;
    auto *layout = new QFormLayout(form);
    layout->addRow(tr("Folder"), m_root);
    layout->addRow(tr("Class"), m_label);
    layout->addRow(tr("Centroid"), m_centroid);
    layout->addRow(clear);
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(form);
    auto *menu = new QMenu(this);
    menu->addAction(action);
    setMenu(menu);
    setPopupMode(InstantPopup);
    setToolTip(tr("Show only images of one folder, class or centroid"));
    setValues({}, {});

    const auto announce = [this] {
        showState();
        Q_EMIT changed();
    };
    connect(m_root, &QComboBox::currentIndexChanged, this, announce);
    connect(m_label, &QComboBox::currentIndexChanged, this, announce);
    connect(m_centroid, &QSpinBox::valueChanged, this, announce);
    connect(clear, &QPushButton::clicked, this, &GalleryFilters::clear);
    showState();
}

void GalleryFilters::setValues(const QStringList &roots, const QStringList &labels)
{
    setChoices(*m_root, tr("any"), roots);
    setChoices(*m_label, tr("any"), labels);
    showState();
}

void GalleryFilters::applyTo(GalleryQuery &query) const
{
    query.root = m_root->currentData().toString().toStdString();
    query.label = m_label->currentData().toString().toStdString();
    query.centroid = m_centroid->value();
}

void GalleryFilters::clear()
{
    {
        const QSignalBlocker root(m_root), label(m_label), centroid(m_centroid);
        m_root->setCurrentIndex(0);
        m_label->setCurrentIndex(0);
        m_centroid->setValue(kAnyCentroid);
    }
    showState();
    Q_EMIT changed();
}

void GalleryFilters::showState()
{
    QStringList active;
    for (const QComboBox *box : {m_root, m_label})
        if (box->currentIndex() > 0)
            active.push_back(box->currentText());
    if (m_centroid->value() != kAnyCentroid)
        active.push_back(tr("centroid %1").arg(m_centroid->value()));
    setText(active.isEmpty() ? tr("&Filter") : active.join(QStringLiteral(" · ")));
}

} // namespace coresift
