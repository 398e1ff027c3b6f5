/// Tells after an encoder was loaded what of its file was used and what was not.
#pragma once

#include "core/study/stages.h"

class QMessageBox;
class QWidget;

namespace coresift {

/// A message that does not wait for its answer, with all names to be copied. Null where every weight was used as it is:
/// the line among the messages tells that.
QMessageBox *showLoadedEncoder(const LoadReport &report, QWidget *parent);

} // namespace coresift
