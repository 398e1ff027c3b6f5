/// A plot as the bytes of a file, for somebody else to write.
#pragma once

#include <QByteArray>
#include <QString>

class QCustomPlot;

namespace coresift {

enum class PlotFormat { Png, Svg, Pdf, Csv };

/// The plot as it is shown: its ranges, its size, its colours. Any format but Csv, which only the data's owner can
/// give.
QByteArray pictureOf(QCustomPlot &plot, PlotFormat format);

QString qCustomPlotVersion();

} // namespace coresift
