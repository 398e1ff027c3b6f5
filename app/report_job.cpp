#include "app/report_job.h"

#include "core/study/report.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextDocument>
#include <QThread>
#include <future>
#include <memory>

namespace coresift {

namespace {

constexpr int kPixelsPerInch = 96;             // HTML's own measure: sizes in px come out as they are meant
constexpr int kPictureSharpness = 4;           // pixels a px of a curve
constexpr int kPdfThumbnail = 64;              // px: eight beside each other fit on A4
constexpr double kMarginMm = 15, kSideMm = 10; // the HTML has margins at its sides
constexpr int kFooter = 32;                    // px, with the number of the page

Bytes drawSvg(const std::string &svg, int width, int height)
{
    QSvgRenderer renderer(QByteArray::fromStdString(svg));
    QImage image(width * kPictureSharpness, height * kPictureSharpness, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {png.begin(), png.end()};
}

/// Page breaks before headings that would stand alone at the end of a page.
void keepHeadingsWithText(QTextDocument &document)
{
    const auto pageOf = [&](const QTextBlock &block) {
        return static_cast<int>(document.documentLayout()->blockBoundingRect(block).top() /
                                document.pageSize().height());
    };
    for (QTextBlock block = document.begin(); block.next().isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() == 0 || pageOf(block) == pageOf(block.next()))
            continue;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
        document.setPageSize(document.pageSize()); // lays everything out again, not the block alone
    }
}

/// By hand, since QTextDocument::print() adds margins of its own.
void paintPages(QTextDocument &document, QPdfWriter &writer)
{
    const QSizeF body(writer.width(), writer.height() - kFooter);
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    document.setPageSize(body);
    keepHeadingsWithText(document);
    QPainter painter(&writer);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -page * body.height());
        document.drawContents(&painter, QRectF({0, page * body.height()}, body));
        painter.restore();
        painter.drawText(QRectF(0, body.height(), body.width(), kFooter), Qt::AlignHCenter | Qt::AlignBottom,
                         QStringLiteral("%1 / %2").arg(page + 1).arg(document.pageCount()));
    }
}

std::string printPdf(const std::string &html)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kPixelsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({kSideMm, kMarginMm, kSideMm, kMarginMm}, QPageLayout::Millimeter);
    writer.setCreator(QStringLiteral("Coresift"));
    QTextDocument document;
    document.setUseDesignMetrics(true);
    document.setHtml(QString::fromStdString(html));
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    paintPages(document, writer);
    return pdf.toStdString();
}

/// The layout of a text starts timers, which work only on a thread of Qt's.
std::string printPdfOnQtThread(const std::string &html)
{
    std::packaged_task<std::string()> task([&] { return printPdf(html); });
    const std::unique_ptr<QThread> thread(QThread::create([&] { task(); }));
    thread->start();
    thread->wait();
    return task.get_future().get(); // or what it threw
}

bool isPdf(const std::string &file)
{
    return QFile::decodeName(file.c_str()).endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
}

} // namespace

JobRunner::Work reportJob(const std::string &study, const std::string &file)
{
    ReportOptions options;
    if (isPdf(file)) {
        options.thumbnail = kPdfThumbnail;
        options.curvesAsPictures = drawSvg;
        options.printer = printPdfOnQtThread;
    }
    return [study, file, options](JobContext &context) {
        context.say(writeReport(study, file, options, context).summary());
    };
}

} // namespace coresift
