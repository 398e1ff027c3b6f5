#include "app/about_dialog.h"

#include "core/base/version.h"
#include "core/dataset/catalogue.h"
#include "core/encoder/encoder.h"
#include "core/image/encode.h"
#include "core/sampling/kmeans.h"
#include "widgets/words.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace coresift {

namespace {

struct Part {
    QString name;
    QString version; ///< empty: the system's package says
    QString licence, use;
};

QString row(const Part &part)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell :
         {part.name, part.version.isEmpty() ? QStringLiteral("–") : part.version, part.licence, part.use})
        html += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
    return html + QStringLiteral("</tr>");
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Coresift"));
    const Part parts[] = {
        {QStringLiteral("LibTorch"), fromBytes(torchVersion()), QStringLiteral("BSD 3-Clause"),
         tr("encoders and their training")},
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL 3"), tr("the window")},
        {QStringLiteral("FAISS"), fromBytes(faissVersion()), QStringLiteral("MIT"), tr("clusters and neighbours")},
        {QStringLiteral("OpenCV"), fromBytes(openCvVersion()), QStringLiteral("Apache 2.0"), tr("images")},
        {QStringLiteral("SQLite"), fromBytes(sqliteVersion()), tr("public domain"), tr("the catalogue of a study")},
        {QStringLiteral("QCustomPlot"), {}, QStringLiteral("GPL 3"), tr("curves")},
        {QStringLiteral("libjpeg-turbo"), {}, QStringLiteral("IJG, BSD 3-Clause"), tr("images")},
        {QStringLiteral("libtiff"), {}, QStringLiteral("libtiff"), tr("images")},
        {QStringLiteral("giflib"), {}, QStringLiteral("MIT"), tr("images")},
        {QStringLiteral("zlib"), {}, QStringLiteral("zlib"), tr("pictures of the demo")},
        {QStringLiteral("OpenBLAS"), {}, QStringLiteral("BSD 3-Clause"), tr("products of matrices")},
        {QStringLiteral("JSON for Modern C++"), {}, QStringLiteral("MIT"), tr("files of a study")},
        {QStringLiteral("{fmt}"), {}, QStringLiteral("MIT"), tr("texts")},
        {QStringLiteral("xxHash"), {}, QStringLiteral("BSD 2-Clause"), tr("content of files")},
        {QStringLiteral("CLI11"), {}, QStringLiteral("BSD 3-Clause"), tr("the command line")},
    };
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
    for (const Part &part : parts)
        html += row(part);
    auto *text = new QTextBrowser;
    text->setHtml(html + QStringLiteral("</table>"));
    text->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    resize(560, 560);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace coresift
