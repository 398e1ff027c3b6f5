#include "core/study/marks.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/study/stage_run.h"
#include "core/study/study_file.h"

#include <algorithm>
#include <fmt/format.h>

namespace coresift {

namespace {

void requireOpenSetImages(const StudySettings &settings, const Catalogue &catalogue,
                          const std::vector<ImageMark> &marks)
{
    const std::vector<Root> roots = rootsOf(settings, SetRole::OpenSet);
    for (const ImageMark &mark : marks) {
        const ImageRecord image = catalogue.image(mark.image);
        const bool known =
            std::any_of(roots.begin(), roots.end(), [&](const Root &root) { return root.name == image.root; });
        if (!known)
            throw Error(ErrorKind::InvalidInput,
                        {CORESIFT_TEXT("Phrases", "image %1 is not of an open-set: only those are pinned or rejected"),
                         {std::to_string(mark.image)}});
    }
}

} // namespace

std::vector<ImageMark> readMarks(const std::string &studyFolder)
{
    return Catalogue(catalogueFile(studyFolder), Catalogue::Access::Read).marks();
}

void markImages(const std::string &studyFolder, const std::vector<ImageMark> &marks)
{
    const StudyFile study = readStudyFile(studyFolder);
    Catalogue catalogue(catalogueFile(studyFolder), Catalogue::Access::Write);
    requireOpenSetImages(study.settings, catalogue, marks);
    catalogue.appendMarks(marks, timestamp());
}

void writeMarksCsv(const std::string &file, const Catalogue &catalogue, const std::vector<ImageMark> &marks)
{
    std::string text = "index,open_set,path,mark,reason\r\n";
    for (const ImageMark &mark : marks) {
        const ImageRecord image = catalogue.image(mark.image);
        text += fmt::format("{},{},{},{},{}\r\n", mark.image, csvCell(image.root), csvCell(showPath(image.path)),
                            markName(mark.kind), csvCell(mark.reason));
    }
    writeFileAtomically(file, text);
}

} // namespace coresift
