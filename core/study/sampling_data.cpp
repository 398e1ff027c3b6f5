#include "core/study/sampling_data.h"

#include <algorithm>
#include <unordered_set>

namespace coresift {

namespace {

/// The folder with the study's current features.
std::string currentStores(const std::string &studyFolder, const StudySettings &settings)
{
    if (settings.features.empty())
        throw Error(ErrorKind::NotFound,
                    CORESIFT_TEXT("Phrases", "nothing is embedded yet: run the stage “embed” first"), studyFolder);
    return studyFolder + "/features/" + settings.features;
}

std::unique_ptr<FeatureStore> openStore(const std::string &stores, const StudySettings &settings, SetRole role,
                                        const std::vector<std::int64_t> &ids)
{
    std::vector<std::string> folders;
    for (const Root &root : rootsOf(settings, role))
        folders.push_back(stores + "/" + root.name);
    return std::make_unique<FeatureStore>(folders, &ids);
}

/// Keeps the images that have a row, in the order of the rows.
std::vector<LocatedImage> imagesOfRows(std::vector<LocatedImage> images, const FeatureStore &store)
{
    images.erase(std::remove_if(images.begin(), images.end(),
                                [&](const LocatedImage &image) { return store.rowOf(image.record.id) < 0; }),
                 images.end());
    return images;
}

/// Ids and numbers only: the records of a million images would fill the memory.
struct OpenImages {
    std::vector<std::int64_t> ids;                                ///< of those that can be read, ascending
    std::vector<std::int64_t> copies;                             ///< those of them whose content is a target image's
    ImageClasses classes;                                         ///< of no image yet
    std::vector<std::pair<std::int64_t, std::uint32_t>> labelled; ///< ids with their classes
};

OpenImages openImages(const StudySettings &settings, const Catalogue &catalogue,
                      const std::vector<LocatedImage> &targetImages)
{
    std::unordered_set<std::string> targetHashes;
    for (const LocatedImage &image : targetImages)
        targetHashes.insert(image.record.hash);
    OpenImages found;
    for (const Root &root : rootsOf(settings, SetRole::OpenSet))
        catalogue.visitReadable(root.name, [&](const ImageRecord &record) {
            found.ids.push_back(record.id);
            if (targetHashes.count(record.hash) != 0)
                found.copies.push_back(record.id);
            if (!record.label.empty())
                found.labelled.emplace_back(record.id, found.classes.numberOf(record.label));
        });
    std::sort(found.ids.begin(), found.ids.end());
    std::sort(found.copies.begin(), found.copies.end());
    return found;
}

} // namespace

SamplingData::SamplingData(const std::string &studyFolder, const StudySettings &settings, const Catalogue &catalogue,
                           bool knowsDuplicates)
    : SamplingData(studyFolder, settings, catalogue, knowsDuplicates, currentStores(studyFolder, settings))
{}

SamplingData::SamplingData(const std::string &studyFolder, const StudySettings &settings, const Catalogue &catalogue,
                           bool knowsDuplicates, const std::string &stores)
    : m_targetImages(readableImages(settings, catalogue, SetRole::Target))
{
    const auto target = openStore(stores, settings, SetRole::Target, idsOf(m_targetImages));
    m_targetImages = imagesOfRows(std::move(m_targetImages), *target);
    m_target = readAll(*target);
    for (std::size_t row = 0; row < m_targetImages.size(); ++row)
        m_targetClasses.set(row, m_targetClasses.numberOf(m_targetImages[row].record.label));
    OpenImages open = openImages(settings, catalogue, m_targetImages);
    m_openSet = openStore(stores, settings, SetRole::OpenSet, open.ids);
    for (const std::int64_t id : open.copies)
        if (const std::int64_t row = m_openSet->rowOf(id); row >= 0)
            m_copies.push_back(static_cast<std::uint32_t>(row));
    m_openSetClasses = std::move(open.classes);
    for (const auto &[id, number] : open.labelled)
        if (const std::int64_t row = m_openSet->rowOf(id); row >= 0)
            m_openSetClasses.set(static_cast<std::size_t>(row), number);
    if (knowsDuplicates)
        m_nearCopies = NearCopies(studyFolder, settings, catalogue);
}

void SamplingData::compareCopies(const Matrix &centroids, JobContext &context)
{
    m_nearCopies.prefer([&](std::int64_t id) {
        throwIfCancelled(context);
        const std::int64_t row = m_openSet->rowOf(id);
        return row < 0 ? -1 : describePick(*m_openSet, static_cast<std::uint32_t>(row), centroids).cosine;
    });
}

Decisions SamplingData::decide(const SelectOptions &options, const std::vector<ImageMark> &decided) const
{
    Decisions decisions;
    ImageIds pinned, absent;
    const auto veto = [&](std::int64_t id) {
        decisions.marks.vetoed.push_back(static_cast<std::uint32_t>(m_openSet->rowOf(id)));
    };
    for (const ImageMark &mark : decided) {
        const std::int64_t row = m_openSet->rowOf(mark.image);
        if (row < 0)
            continue;
        (mark.kind == MarkKind::Pinned ? pinned : absent).insert(mark.image);
        if (mark.kind == MarkKind::Pinned)
            decisions.marks.pinned.push_back(static_cast<std::uint32_t>(row));
        else
            veto(mark.image);
    }
    if (options.leaveOutCopies)
        for (const std::uint32_t row : m_copies)
            if (const std::int64_t id = m_openSet->ids()[row]; pinned.count(id) == 0 && absent.insert(id).second)
                veto(id);
    if (options.duplicates.leaveOut)
        decisions.nearCopies = m_nearCopies.leftOut(options.duplicates, pinned, absent);
    for (const NearCopy &copy : decisions.nearCopies)
        veto(copy.id);
    return decisions;
}

SelectionInput SamplingData::input(const Marks &marks) const
{
    return {*m_openSet, m_target, [this](std::uint32_t row) { return m_openSet->ids()[row]; }, marks};
}

} // namespace coresift
