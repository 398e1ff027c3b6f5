/// What a control is for, as “What is this?” shows it and a screen reader says it.
#pragma once

#include <QString>

class QObject;
class QWidget;

namespace coresift {

/// One to three sentences; on a container they stand for what it holds, too.
void describe(QWidget &control, const QString &text);

/// Actions within `owner` that have no text of their own are explained by their tool tip, where one was given.
void describeActionsOf(const QObject &owner);

} // namespace coresift
