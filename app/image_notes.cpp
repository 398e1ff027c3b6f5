#include "app/image_notes.h"

#include "widgets/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace coresift {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ImageNotes", text);
}

bool hasSeveralTestFolders(const StudyContent &content)
{
    const std::vector<Root> &roots = content.snapshot.settings.roots;
    return std::count_if(roots.begin(), roots.end(), [](const Root &root) { return root.role == SetRole::Test; }) > 1;
}

/// Its path; of a test image with its folder, where another one could have the same path.
QString nameOf(const StudyContent &content, std::int64_t id)
{
    const std::optional<ImageView> image = imageOf(content, id);
    if (!image)
        return words(QT_TRANSLATE_NOOP("ImageNotes", "image %1")).arg(id);
    const bool withFolder = image->role == SetRole::Test && hasSeveralTestFolders(content);
    return fromBytes(withFolder ? image->root + '/' + image->path : image->path);
}

void addCopies(QStringList &lines, const StudyContent &content, const std::vector<NearCopy> &copies, std::int64_t image)
{
    const auto own = std::lower_bound(copies.begin(), copies.end(), image,
                                      [](const NearCopy &copy, std::int64_t id) { return copy.id < id; });
    if (own != copies.end() && own->id == image)
        lines.push_back(words(QT_TRANSLATE_NOOP("ImageNotes", "Left out as a near-copy of %1 (%2)."))
                            .arg(nameOf(content, own->copyOf), roleTitle(own->of)));
    const auto count =
        std::count_if(copies.begin(), copies.end(), [&](const NearCopy &copy) { return copy.copyOf == image; });
    if (count > 0)
        lines.push_back(words(QT_TRANSLATE_NOOP("ImageNotes", "Stands for %1 near-copies that are left out."))
                            .arg(countWords(count)));
}

void addLeak(QStringList &lines, const StudyContent &content, std::int64_t image)
{
    const auto leak = std::lower_bound(content.leaks.begin(), content.leaks.end(), image,
                                       [](const Leak &candidate, std::int64_t id) { return candidate.image < id; });
    if (leak == content.leaks.end() || leak->image != image)
        return;
    const char *const text =
        content.snapshot.settings.pretrain.leaveOutLeaks
            ? QT_TRANSLATE_NOOP("ImageNotes", "Near-duplicate of the test image %1 (cosine %2, %3 of 256 bits differ): "
                                              "left out of training.")
            : QT_TRANSLATE_NOOP("ImageNotes", "Near-duplicate of the test image %1 (cosine %2, %3 of 256 bits differ): "
                                              "not left out of training.");
    lines.push_back(words(text).arg(nameOf(content, leak->testImage),
                                    QLocale().toString(static_cast<double>(leak->cosine), 'f', 3),
                                    QString::number(leak->bits)));
}

} // namespace

QStringList imageNotes(const Workbench &workbench, std::int64_t image)
{
    const StudyContent &content = workbench.document().content();
    QStringList lines;
    addCopies(lines, content, workbench.nearCopies(), image);
    addLeak(lines, content, image);
    for (const std::string &name : content.metadata->names())
        if (const std::string &cell = content.metadata->cell(name, image); !cell.empty())
            lines.push_back(QStringLiteral("%1: %2").arg(fromBytes(name), fromBytes(cell)));
    return lines;
}

} // namespace coresift
