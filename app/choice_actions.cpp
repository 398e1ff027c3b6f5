#include "app/choice_actions.h"

#include "app/choice_edits.h"
#include "app/text_question.h"
#include "widgets/words.h"

#include <QAction>
#include <QMenu>

namespace coresift {

ChoiceActions::ChoiceActions(Workbench &workbench, QWidget *window)
    : QObject(window), m_workbench(workbench), m_window(window)
{
    m_edits = new ChoiceEdits(m_workbench, this);
    connect(m_edits, &ChoiceEdits::problem, this, &ChoiceActions::problem);
    const auto add = [this](const QString &text, const QKeySequence &shortcut, const QString &help, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(shortcut);
        action->setWhatsThis(help);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_coreset = add(tr("Choose the &coreset"), {}, tr("Every image of the coreset is chosen, and no other."),
                    &ChoiceActions::chooseCoreset);
    m_show = add(tr("S&how the chosen images"), QKeySequence(tr("Ctrl+G")),
                 tr("The gallery shows only the images that are chosen."), &ChoiceActions::showRequested);
    m_nothing = add(tr("Choose &nothing"), QKeySequence(Qt::Key_Escape), tr("No image is chosen any more."),
                    [this] { m_workbench.chosen().clear(); });
    m_save =
        add(tr("Sa&ve the choice as…"), QKeySequence(tr("Ctrl+Shift+S")),
            tr("Keeps the chosen images in the study under a name, to be chosen again later."), &ChoiceActions::save);
    m_saved = new QMenu(tr("Sav&ed choices"), window);
    connect(&m_workbench.chosen(), &ChosenImages::changed, this, &ChoiceActions::updateState);
    connect(m_saved, &QMenu::aboutToShow, this, &ChoiceActions::fillSaved);
    updateState();
}

void ChoiceActions::addTo(QMenu &menu)
{
    menu.addActions({m_coreset, m_nothing, m_show, m_save});
    menu.addMenu(m_saved);
}

void ChoiceActions::updateState()
{
    const bool open = m_workbench.document().isOpen();
    m_coreset->setEnabled(open && !m_workbench.coreset().empty());
    for (QAction *action : {m_show, m_nothing, m_save})
        action->setEnabled(open && !m_workbench.chosen().isEmpty());
    m_saved->setEnabled(open && !m_workbench.document().content().choices.empty());
}

void ChoiceActions::chooseCoreset()
{
    m_workbench.chosen().choose(m_workbench.coresetIds(), ChooseHow::Replace);
}

void ChoiceActions::save()
{
    QStringList names;
    for (const NamedChoice &choice : m_workbench.document().content().choices)
        names.push_back(fromBytes(choice.name));
    const std::optional<QString> name =
        askText(m_window, {tr("Save the choice"),
                           tr("Name of these %1 images; a name that is there already is replaced.")
                               .arg(countWords(static_cast<std::int64_t>(m_workbench.chosen().ids().size()))),
                           tr("Under this name the menu “Saved choices” has the images."), names});
    if (name && !name->trimmed().isEmpty())
        m_edits->save({name->trimmed().toStdString(), m_workbench.chosen().ids()});
}

void ChoiceActions::fillSaved()
{
    m_saved->clear();
    for (const NamedChoice &choice : m_workbench.document().content().choices) {
        const QString title = plainLabel(fromBytes(choice.name));
        QMenu *menu = m_saved->addMenu(
            title + QStringLiteral(" (%1)").arg(countWords(static_cast<std::int64_t>(choice.ids.size()))));
        const auto add = [&](const QString &text, const QString &help, auto slot) {
            QAction *action = menu->addAction(text);
            action->setWhatsThis(help);
            connect(action, &QAction::triggered, this, slot);
        };
        const auto choose = [this, ids = choice.ids](ChooseHow how) {
            return [this, ids, how] { m_workbench.chosen().choose(ids, how); };
        };
        add(tr("&Choose these"), tr("The images of this choice are chosen, and no others."),
            choose(ChooseHow::Replace));
        add(tr("&Add these"), tr("The images of this choice are chosen, too."), choose(ChooseHow::Add));
        add(tr("&Keep only these of the chosen"), tr("Of the chosen images only those of this choice stay chosen."),
            choose(ChooseHow::Intersect));
        add(tr("&Take these away"), tr("The images of this choice are chosen no more."), choose(ChooseHow::Remove));
        menu->addSeparator();
        add(tr("&Delete “%1”").arg(title), tr("Forgets this choice, until it is undone. Its images stay."),
            [this, name = choice.name] { m_edits->remove(name); });
    }
}

} // namespace coresift
