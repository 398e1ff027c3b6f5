#include "core/study/duplicates.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/study/near_copies.h"
#include "core/study/pairs_file.h"
#include "core/study/stage_run.h"
#include "core/study/study_file.h"

#include <algorithm>
#include <fmt/format.h>

namespace coresift {

namespace {

/// index,folder,path
std::string imageCells(const Catalogue &catalogue, std::int64_t id)
{
    const ImageRecord image = catalogue.image(id);
    return fmt::format("{},{},{}", id, csvCell(image.root), csvCell(showPath(image.path)));
}

std::string pairsCsv(const Catalogue &catalogue, const std::vector<DuplicatePair> &pairs)
{
    std::string text = "index_a,folder_a,path_a,index_b,folder_b,path_b,cosine,bits\r\n";
    for (const DuplicatePair &pair : pairs)
        text += fmt::format("{},{},{:.6f},{}\r\n", imageCells(catalogue, pair.a), imageCells(catalogue, pair.b),
                            pair.cosine, pair.bits);
    return text;
}

std::string leaksCsv(const Catalogue &catalogue, const std::vector<Leak> &leaks)
{
    std::string text = "index,folder,path,test_index,test_folder,test_path,cosine,bits\r\n";
    for (const Leak &leak : leaks)
        text += fmt::format("{},{},{:.6f},{}\r\n", imageCells(catalogue, leak.image),
                            imageCells(catalogue, leak.testImage), leak.cosine, leak.bits);
    return text;
}

std::vector<Leak> leaksOf(const std::string &folder, const StudySettings &settings, const Catalogue &catalogue)
{
    return NearCopies(folder, settings, catalogue).leaks(settings.select.duplicates);
}

} // namespace

std::vector<DuplicatePair> readDuplicates(const std::string &studyFolder)
{
    const StudyFile study = readStudyFile(studyFolder);
    return study.settings.pairs.empty() ? std::vector<DuplicatePair>() : readPairs(studyFolder, study.settings);
}

std::vector<Leak> readLeaks(const std::string &studyFolder)
{
    const StudyFile study = readStudyFile(studyFolder);
    const Catalogue catalogue(catalogueFile(studyFolder), Catalogue::Access::Read);
    return leaksOf(studyFolder, study.settings, catalogue);
}

std::vector<std::int64_t> nearCopiesOf(const std::vector<NearCopy> &copies, std::int64_t image)
{
    const auto own = std::lower_bound(copies.begin(), copies.end(), image,
                                      [](const NearCopy &copy, std::int64_t id) { return copy.id < id; });
    const std::int64_t kept = own != copies.end() && own->id == image ? own->copyOf : image;
    std::vector<std::int64_t> others;
    if (kept != image)
        others.push_back(kept);
    for (const NearCopy &copy : copies)
        if (copy.copyOf == kept && copy.id != image)
            others.push_back(copy.id);
    return others;
}

void exportDuplicates(const std::string &studyFolder, const DuplicatesExport &request)
{
    const HeldStudy study(studyFolder); // so that the pairs stay those that are exported
    for (const std::string &destination : {request.csv, request.leaks})
        if (!destination.empty())
            requireOutsideSources(study.settings(), destination);
    if (!request.csv.empty())
        writeFileAtomically(request.csv, pairsCsv(study.catalogue(), readDuplicates(studyFolder)));
    if (!request.leaks.empty())
        writeFileAtomically(request.leaks,
                            leaksCsv(study.catalogue(), leaksOf(studyFolder, study.settings(), study.catalogue())));
}

} // namespace coresift
