/// A text of several lines.
#pragma once

#include <QString>

class QLabel;

namespace coresift {

/// Wraps its lines, and shows the text as it is: nothing in it is taken for HTML.
QLabel *wrappedLabel(const QString &text = {});

} // namespace coresift
