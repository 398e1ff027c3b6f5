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

QString nameOf(const StudyContent &content, std::int64_t image)
{
    const std::int64_t index = content.map.indexOf(image);
    return index < 0 ? words(QT_TRANSLATE_NOOP("ImageNotes", "image %1")).arg(image)
                     : fromBytes(content.map.images[static_cast<std::size_t>(index)].path);
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
    if (leak != content.leaks.end() && leak->image == image)
        lines.push_back(words(QT_TRANSLATE_NOOP("ImageNotes", "Near-duplicate of a test image (cosine %1, %2 of 256 "
                                                              "bits differ): left out of training."))
                            .arg(QLocale().toString(static_cast<double>(leak->cosine), 'f', 3))
                            .arg(leak->bits));
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
