/// Asks for a line of text, in a dialog that says what the text is for.
#pragma once

#include <QStringList>
#include <optional>

class QWidget;

namespace coresift {

struct TextQuestion {
    QString title, text;
    QString help;      ///< as “What is this?” explains the answer
    QStringList known; ///< answers to choose from; another one can be typed
};

/// Waits for the answer; nothing where the user gave up.
std::optional<QString> askText(QWidget *parent, const TextQuestion &question);

} // namespace coresift
