/// A column that a low window scrolls through.
#pragma once

class QScrollArea;
class QWidget;

namespace coresift {

/// The area is as wide as the column has to be now. What grows wider later, such as the long name of an image, is
/// scrolled to and does not widen the window. Takes the column.
QScrollArea *scrolled(QWidget *column);

} // namespace coresift
