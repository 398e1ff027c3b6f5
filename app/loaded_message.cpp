#include "app/loaded_message.h"

#include "widgets/words.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace coresift {

namespace {

QString loadedWords(const char *text)
{
    return QCoreApplication::translate("LoadedMessage", text);
}

void addNames(QStringList &lines, const char *heading, const std::vector<std::string> &names)
{
    if (names.empty())
        return;
    lines.push_back(loadedWords(heading));
    for (const std::string &name : names)
        lines.push_back(QStringLiteral("    ") + fromBytes(name));
}

QString allNames(const WeightsReport &weights)
{
    QStringList lines;
    addNames(lines, QT_TRANSLATE_NOOP("LoadedMessage", "Missing:"), weights.missing);
    addNames(lines, QT_TRANSLATE_NOOP("LoadedMessage", "Not used:"), weights.unused);
    addNames(lines, QT_TRANSLATE_NOOP("LoadedMessage", "No weights:"), weights.skipped);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QMessageBox *showLoadedEncoder(const LoadReport &report, QWidget *parent)
{
    QStringList details;
    for (const Phrase &line : report.weights.details())
        details.push_back(phraseWords(line));
    if (details.isEmpty())
        return nullptr;
    auto *message =
        new QMessageBox(QMessageBox::Information, loadedWords(QT_TRANSLATE_NOOP("LoadedMessage", "Encoder loaded")),
                        phraseWords(report.summary()), QMessageBox::Ok, parent);
    message->setTextFormat(Qt::PlainText);
    message->setInformativeText(details.join(QLatin1Char('\n')));
    message->setDetailedText(allNames(report.weights));
    message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->open();
    return message;
}

} // namespace coresift
