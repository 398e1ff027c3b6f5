/// Icons drawn from SVG in the colours of the theme, at any size.
#pragma once

#include <QIcon>

namespace coresift::style {

/// `name`: of a file in resources/icons, without its ending; its lines are drawn in currentColor.
QIcon icon(const QString &name);

} // namespace coresift::style
