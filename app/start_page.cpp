#include "app/start_page.h"

#include "widgets/style.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace coresift {

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
    auto *icon = new QLabel;
    icon->setPixmap(QIcon(QStringLiteral(":/icons/coresift.svg")).pixmap(96, 96));
    icon->setAlignment(Qt::AlignCenter);
    auto *title = new QLabel(tr("Drop the folder with your target images here"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    title->setFont(large);
    title->setAlignment(Qt::AlignCenter);
    auto *text = new QLabel(
        tr("A study compares a few images of your domain, the target set, with a large unlabelled collection, "
           "the open-set, and finds the part of it that helps: the coreset."));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setMaximumWidth(520);
    text->setMinimumWidth(420);
    auto *newStudy = new QPushButton(tr("New study…"));
    auto *openStudy = new QPushButton(tr("Open study…"));
    newStudy->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(newStudy);
    buttons->addWidget(openStudy);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addStretch(1);
    layout->addWidget(icon);
    layout->addWidget(title);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addLayout(buttons);
    layout->addStretch(2);
    connect(newStudy, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(openStudy, &QPushButton::clicked, this, &StartPage::openRequested);
}

} // namespace coresift
