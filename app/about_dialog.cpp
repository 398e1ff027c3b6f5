#include "app/about_dialog.h"

#include "core/base/version.h"
#include "core/dataset/catalogue.h"
#include "core/dataset/dataset_reader.h"
#include "core/encoder/encoder.h"
#include "core/image/encode.h"
#include "core/image/idx_file.h"
#include "core/image/png_labels.h"
#include "core/sampling/kmeans.h"
#include "widgets/plot_export.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace coresift {

namespace {

QString row(const LibraryPart &part)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : {part.name, part.version, part.licence, part.use})
        html += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
    return html + QStringLiteral("</tr>");
}

} // namespace

QList<LibraryPart> libraryParts()
{
    QList<LibraryPart> parts{
        {QStringLiteral("LibTorch"), fromBytes(torchVersion()), QStringLiteral("BSD 3-Clause"),
         AboutDialog::tr("encoders and their training")},
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL 3"),
         AboutDialog::tr("the window")},
        {QStringLiteral("FAISS"), fromBytes(faissVersion()), QStringLiteral("MIT"),
         AboutDialog::tr("clusters and neighbours")},
        {QStringLiteral("OpenCV"), fromBytes(openCvVersion()), QStringLiteral("Apache 2.0"), AboutDialog::tr("images")},
        {QStringLiteral("SQLite"), fromBytes(sqliteVersion()), AboutDialog::tr("public domain"),
         AboutDialog::tr("the catalogue of a study")},
        {QStringLiteral("QCustomPlot"), qCustomPlotVersion(), QStringLiteral("GPL 3"), AboutDialog::tr("curves")},
        {QStringLiteral("libjpeg-turbo"), fromBytes(jpegVersion()), QStringLiteral("IJG, BSD 3-Clause"),
         AboutDialog::tr("images")},
        {QStringLiteral("libtiff"), fromBytes(tiffVersion()), QStringLiteral("libtiff"), AboutDialog::tr("images")},
        {QStringLiteral("libpng"), fromBytes(pngVersion()), QStringLiteral("libpng"),
         AboutDialog::tr("masks of data sets")},
        {QStringLiteral("giflib"), fromBytes(gifVersion()), QStringLiteral("MIT"), AboutDialog::tr("images")},
        {QStringLiteral("zlib"), fromBytes(zlibVersion()), QStringLiteral("zlib"),
         AboutDialog::tr("pictures of the demo")},
        {QStringLiteral("libmatio"), fromBytes(matioVersion()), QStringLiteral("BSD 2-Clause"),
         AboutDialog::tr("lists of data sets")},
        {QStringLiteral("pugixml"), fromBytes(pugixmlVersion()), QStringLiteral("MIT"),
         AboutDialog::tr("boxes of data sets")},
        {QStringLiteral("JSON for Modern C++"), fromBytes(jsonVersion()), QStringLiteral("MIT"),
         AboutDialog::tr("files of a study")},
        {QStringLiteral("{fmt}"), fromBytes(fmtVersion()), QStringLiteral("MIT"), AboutDialog::tr("texts")},
        {QStringLiteral("xxHash"), fromBytes(xxHashVersion()), QStringLiteral("BSD 2-Clause"),
         AboutDialog::tr("content of files")},
        {QStringLiteral("CLI11"), QStringLiteral(CORESIFT_CLI11_VERSION), QStringLiteral("BSD 3-Clause"),
         AboutDialog::tr("the command line")},
    };
    if (const std::string version = openBlasVersion(); !version.empty())
        parts.push_back({QStringLiteral("OpenBLAS"), fromBytes(version), QStringLiteral("BSD 3-Clause"),
                         AboutDialog::tr("products of matrices")});
    return parts;
}

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Coresift"));
    QString html =
        tr("<h3>Coresift %1</h3><p>Finds the part of an open-set of images that lies closest to a target set, "
           "and pretrains an encoder on both.</p><p>Method: Kim, Bae, Yun, “Coreset Sampling from Open-Set for "
           "Fine-Grained Self-Supervised Learning”, CVPR 2023.</p><p>Licence: GPL 3 or later. Coresift is "
           "built on:</p>")
            .arg(fromBytes(coresiftVersion()));
    html += QStringLiteral("<table cellpadding=\"3\"><tr>");
    for (const QString &title : {tr("Name"), tr("Version"), tr("Licence"), tr("For")})
        html += QStringLiteral("<th align=\"left\">%1</th>").arg(title.toHtmlEscaped());
    html += QStringLiteral("</tr>");
    for (const LibraryPart &part : libraryParts())
        html += row(part);
    auto *text = new QTextBrowser;
    text->setHtml(html + QStringLiteral("</table>"));
    text->setAccessibleName(windowTitle());
    describe(*this, tr("The version of Coresift, and what it is built on."));
    describe(*text, tr("The version, the method with its source, and the libraries with their versions and licences."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    resize(560, 560);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace coresift
