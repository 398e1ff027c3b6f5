#include "widgets/plot_export.h"

#include "widgets/qcp.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace coresift {

namespace {

constexpr double kPngScale = 2; // so that it is sharp in print
constexpr int kScreenDpi = 96;
constexpr double kPointsPerInch = 72;

void paint(QCustomPlot &plot, QPaintDevice &device)
{
    QCPPainter painter(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, plot.width(), plot.height());
}

void writeSvg(QCustomPlot &plot, QIODevice &into)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&into);
    generator.setSize(plot.size());
    generator.setViewBox(QRect(QPoint(), plot.size()));
    generator.setResolution(kScreenDpi);
    generator.setTitle(plot.accessibleName());
    paint(plot, generator);
}

void writePdf(QCustomPlot &plot, QIODevice &into)
{
    QPdfWriter writer(&into);
    writer.setTitle(plot.accessibleName());
    writer.setResolution(kScreenDpi);
    writer.setPageSize(
        QPageSize(QSizeF(plot.size()) * kPointsPerInch / kScreenDpi, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    paint(plot, writer);
}

} // namespace

QByteArray pictureOf(QCustomPlot &plot, PlotFormat format)
{
    Q_ASSERT(format != PlotFormat::Csv);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (format == PlotFormat::Svg)
        writeSvg(plot, buffer);
    else if (format == PlotFormat::Pdf)
        writePdf(plot, buffer);
    else
        plot.toPixmap(plot.width(), plot.height(), kPngScale).save(&buffer, "PNG");
    return bytes;
}

QString qCustomPlotVersion()
{
    return QStringLiteral(QCUSTOMPLOT_VERSION_STR);
}

} // namespace coresift
