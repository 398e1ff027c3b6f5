#include "core/study/stages.h"

#include "core/base/text.h"
#include "core/embedding/feature_store.h"
#include "core/image/perceptual_hash.h"
#include "core/study/hash_cache.h"
#include "core/study/near_copies.h"
#include "core/study/pairs_file.h"
#include "core/study/stage_embedding.h"
#include "core/study/stage_states.h"

#include <algorithm>

namespace coresift {

namespace {

constexpr SetRole kAllRoles[] = {SetRole::Target, SetRole::OpenSet, SetRole::Test};

/// Test images may have come after the features: the Embed stage is about target and open-set.
void embedNewTestImages(StudyWriter &writer, JobContext &context)
{
    bool isNew = false;
    for (const Root &root : writer.roots(SetRole::Test)) {
        const auto stored = storedIds(featureFolder(writer.folder(), writer.settings().features, root.name));
        for (const ImageRecord &image : writer.catalogue().readableImages(root.name))
            isNew = isNew || stored.count(image.id) == 0;
    }
    if (!isNew)
        return;
    const EmbedOptions &options = writer.settings().embed;
    embedRole(writer, SetRole::Test, *loadEncoder(sourceOf(writer), options.device), options, context);
}

FeatureStore featuresOfAllSets(const StudyWriter &writer)
{
    std::vector<std::int64_t> ids;
    std::vector<std::string> folders;
    for (const SetRole role : kAllRoles) {
        for (const LocatedImage &image : readableImages(writer.settings(), writer.catalogue(), role))
            ids.push_back(image.record.id);
        for (std::string &folder : featureFolders(writer.folder(), writer.settings(), writer.settings().features, role))
            folders.push_back(std::move(folder));
    }
    return FeatureStore(folders, &ids);
}

/// The images of the pairs, ascending by id, each once. Rows of `ids` ascend with their images.
std::vector<LocatedImage> imagesOfPairs(const StudyWriter &writer, const std::vector<NearPair> &pairs,
                                        const std::vector<std::int64_t> &ids)
{
    std::vector<bool> paired(ids.size(), false);
    for (const NearPair &pair : pairs)
        paired[pair.a] = paired[pair.b] = true;
    std::vector<LocatedImage> images;
    for (const SetRole role : kAllRoles)
        for (LocatedImage &image : readableImages(writer.settings(), writer.catalogue(), role)) {
            const auto row = std::lower_bound(ids.begin(), ids.end(), image.record.id);
            if (row != ids.end() && *row == image.record.id && paired[static_cast<std::size_t>(row - ids.begin())])
                images.push_back(std::move(image));
        }
    std::sort(images.begin(), images.end(),
              [](const LocatedImage &a, const LocatedImage &b) { return a.record.id < b.record.id; });
    return images;
}

/// The candidates that the perceptual hash confirms, as image ids.
std::vector<DuplicatePair> confirm(const StudyWriter &writer, const std::vector<NearPair> &candidates,
                                   const std::vector<std::int64_t> &ids, PairsOrigin &origin, JobContext &context)
{
    const std::vector<LocatedImage> images = imagesOfPairs(writer, candidates, ids);
    HashCache cache(writer.path("cache/perceptual-hashes"));
    const RootWatch watch(writer.settings().roots);
    const auto hashes = hashImages(images, watch, maxPixels(writer.settings().scan), cache, context);
    origin.unreadable = std::count(hashes.begin(), hashes.end(), std::nullopt);
    if (origin.unreadable > 0 && origin.unreadable == static_cast<std::int64_t>(images.size()))
        throw Error(ErrorKind::NotFound,
                    CORESIFT_TEXT("Phrases",
                                  "none of the images can be read any more; connect their disk, or say where "
                                  "they are now"),
                    images.front().file);
    std::vector<std::optional<PerceptualHash>> ofRow(ids.size());
    for (std::size_t i = 0; i < images.size(); ++i)
        ofRow[static_cast<std::size_t>(std::lower_bound(ids.begin(), ids.end(), images[i].record.id) - ids.begin())] =
            hashes[i];
    std::vector<DuplicatePair> pairs;
    for (const NearPair &pair : candidates) {
        if (!ofRow[pair.a] || !ofRow[pair.b])
            continue;
        const int bits = hashDistance(*ofRow[pair.a], *ofRow[pair.b]);
        if (bits <= kMostDuplicateBits)
            pairs.push_back({ids[pair.a], ids[pair.b], pair.cosine, bits});
    }
    return pairs;
}

/// Looks for pairs and writes them down.
void findPairs(StudyWriter &writer, const DuplicateOptions &options, JobContext &context)
{
    embedNewTestImages(writer, context);
    const FeatureStore features = featuresOfAllSets(writer);
    PairsOrigin origin;
    origin.options = options;
    origin.images = features.rows();
    const std::vector<NearPair> candidates = findNearPairs(features, options, context);
    origin.candidates = static_cast<std::int64_t>(candidates.size());
    const std::vector<DuplicatePair> pairs = confirm(writer, candidates, features.ids(), origin, context);
    writer.settings().duplicates = options;
    writer.settings().pairs = writer.settings().features;
    origin.fingerprint = stageFingerprint(Stage::Duplicates, {writer.settings()}, writer.catalogue());
    writePairs(writer, origin, pairs);
}

DuplicatesReport reportOf(const StudyWriter &writer)
{
    const PairsOrigin origin = readPairsOrigin(writer.folder(), writer.settings());
    const NearCopies copies(writer.folder(), writer.settings(), writer.catalogue());
    const DuplicateLimits &limits = writer.settings().select.duplicates;
    DuplicatesReport report;
    report.images = origin.images;
    report.candidates = origin.candidates;
    report.unreadable = origin.unreadable;
    report.pairs = origin.pairs;
    report.copies = static_cast<std::int64_t>(copies.leftOut(limits, {}, {}).size());
    report.leaks = static_cast<std::int64_t>(copies.leaks(limits).size());
    return report;
}

} // namespace

Phrase DuplicatesReport::summary() const
{
    Phrase phrase(CORESIFT_TEXT("Phrases", "%1 near-copies among %2 images"), {countValue(copies), countValue(images)});
    if (leaks > 0)
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 near-duplicates of test images"), {countValue(leaks)});
    if (unreadable > 0)
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 unreadable"), {countValue(unreadable)});
    return phrase;
}

DuplicatesReport runDuplicates(const std::string &folder, const std::optional<DuplicateOptions> &options,
                               JobContext &context)
{
    return runStage(folder, Stage::Duplicates, [&](StudyWriter &writer) {
        writer.require(Stage::Embed);
        const DuplicateOptions used = options.value_or(writer.settings().duplicates);
        throwIfAny(used.check());
        const bool known = writer.isDone(Stage::Duplicates) && hasPairs(writer.folder(), writer.settings()) &&
                           optionsToJson(used) == optionsToJson(writer.settings().duplicates);
        if (!known)
            findPairs(writer, used, context);
        const DuplicatesReport report = reportOf(writer);
        if (!known)
            writer.recordDone(Stage::Duplicates, report.summary());
        return report;
    });
}

} // namespace coresift
