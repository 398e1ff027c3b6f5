/// QCustomPlot without Qt's keywords: it needs them, LibTorch breaks on them, so they live for this include alone.
#pragma once

#include <QObject>

#define slots Q_SLOTS
#define signals Q_SIGNALS
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef slots
#undef signals
#undef foreach
