#include "core/study/renewal.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/study/coreset_choice.h"
#include "core/study/stage_embedding.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace coresift {

namespace fs = std::filesystem;

namespace {

/// The encoder of a run as it is now, where an encoder from a file is expected.
class EncoderInTraining : public Encoder {
public:
    EncoderInTraining(const FeaturesNow &features, int imageSize) : m_features(features)
    {
        const auto side = static_cast<std::size_t>(imageSize);
        const std::vector<std::uint8_t> grey(side * side * 3, 128);
        m_dimensions = features(grey.data(), 1).cols;
    }

    std::int64_t dimensions() const override { return m_dimensions; }
    std::string hash() const override { return {}; } // its features are never kept
    Phrase summary() const override { return {}; }
    Matrix embed(const std::uint8_t *pixels, std::int64_t images, int /*size*/) override
    {
        return m_features(pixels, images);
    }

private:
    const FeaturesNow &m_features;
    std::int64_t m_dimensions = 0;
};

/// A folder that is empty at first and gone at the end.
class ScratchFolder {
public:
    explicit ScratchFolder(std::string path) : m_path(std::move(path)) { clear(); } // of a run that was killed
    ~ScratchFolder() { clear(); }
    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;

    const std::string &path() const { return m_path; }

private:
    void clear() const
    {
        std::error_code ignored; // what stays lies in the cache, which may be deleted at any time
        fs::remove_all(m_path, ignored);
    }

    std::string m_path;
};

/// The study's way to select, for exactly so many images.
SelectOptions renewalOptions(SelectOptions options, std::int64_t images)
{
    options.cut.budget = Budget::images(images);
    options.cut.stop = false;
    options.leaveOutCentroids.clear();
    return options;
}

/// The user's decisions; what leaks is rejected whatever they say.
std::vector<ImageMark> marksWithout(const ImageIds &leaks, std::vector<ImageMark> marks)
{
    marks.erase(
        std::remove_if(marks.begin(), marks.end(), [&](const ImageMark &mark) { return leaks.count(mark.image) != 0; }),
        marks.end());
    for (const std::int64_t leak : leaks)
        marks.push_back({leak, MarkKind::Rejected, {}});
    return marks;
}

std::vector<std::int64_t> openSetPlaces(const StudyWriter &writer, const std::vector<LocatedImage> &images)
{
    const std::vector<Root> roots = writer.roots(SetRole::OpenSet);
    std::vector<std::int64_t> places;
    for (std::size_t place = 0; place < images.size(); ++place)
        if (std::any_of(roots.begin(), roots.end(),
                        [&](const Root &root) { return root.name == images[place].record.root; }))
            places.push_back(static_cast<std::int64_t>(place));
    return places;
}

} // namespace

CoresetRenewal::CoresetRenewal(const StudyWriter &writer, const RunPlan &plan, const ImageIds &leaks,
                               const std::string &run, AugmentedBatches &source, JobContext &context)
    : m_writer(writer), m_plan(plan), m_source(source), m_context(context), m_folder(writer.path("runs/" + run)),
      m_places(openSetPlaces(writer, plan.images)),
      m_options(renewalOptions(writer.settings().select, static_cast<std::int64_t>(m_places.size()))),
      m_marks(marksWithout(leaks, writer.catalogue().marks())), m_knowsDuplicates(writer.isDone(Stage::Duplicates))
{}

void CoresetRenewal::choose(int round, const FeaturesNow &features)
{
    writeCoresetCsv(fileOf(round), select(features, chosenIn(roundBefore(round))));
}

void CoresetRenewal::bring(int round, JobContext &context)
{
    const std::vector<LocatedImage> images = locatedImages(m_writer.settings(), m_writer.catalogue(), chosenIn(round));
    if (images.size() != m_places.size())
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "names images of folders that the study has not"),
                    fileOf(round));
    exchangeImages(m_source, m_places, images, m_writer, m_plan.options, context);
}

std::string CoresetRenewal::fileOf(int round) const
{
    return m_folder + "/coreset-" + std::to_string(round + 1) + ".csv";
}

void CoresetRenewal::embed(const FeaturesNow &features, const std::string &stores) const
{
    EmbedOptions options;
    options.imageSize = m_plan.options.imageSize;
    options.batch = std::min(m_plan.options.batch, 512); // as many as a part of a store has at most
    EncoderInTraining encoder(features, options.imageSize);
    for (const SetRole role : {SetRole::Target, SetRole::OpenSet})
        for (const Root &root : m_writer.roots(role))
            embedRoot(m_writer, root, encoder, options, stores + "/" + root.name, {}, m_context);
}

std::vector<CoresetRow> CoresetRenewal::select(const FeaturesNow &features,
                                               const std::vector<std::int64_t> &before) const
{
    const ScratchFolder stores(m_writer.path("cache/renewal"));
    embed(features, stores.path());
    SamplingData data(m_writer.folder(), m_writer.settings(), m_writer.catalogue(), m_knowsDuplicates, stores.path());
    const CoresetChoice choice = chooseCoreset(data, m_options, m_marks, m_context);
    std::vector<CoresetRow> rows = coresetRows(m_writer.catalogue(), data, choice.selection.picks, m_context);
    fillUp(rows, before);
    tell(rows, before);
    return rows;
}

void CoresetRenewal::fillUp(std::vector<CoresetRow> &rows, const std::vector<std::int64_t> &before) const
{
    ImageIds taken;
    for (const CoresetRow &row : rows)
        taken.insert(row.index);
    for (const std::int64_t id : before) {
        if (rows.size() >= m_places.size())
            return;
        if (!taken.insert(id).second)
            continue;
        const ImageRecord image = m_writer.catalogue().image(id);
        rows.push_back(
            {static_cast<std::int64_t>(rows.size()) + 1, showPath(image.path), image.root, id, 0, -1, 0, {}});
    }
}

void CoresetRenewal::tell(const std::vector<CoresetRow> &rows, const std::vector<std::int64_t> &before) const
{
    const auto isNew = std::count_if(rows.begin(), rows.end(), [&](const CoresetRow &row) {
        return !std::binary_search(before.begin(), before.end(), row.index);
    });
    m_context.say({CORESIFT_TEXT("Phrases", "The coreset is selected again with the encoder in training: %1 of its %2 "
                                            "images are new."),
                   {countValue(isNew), countValue(static_cast<std::int64_t>(rows.size()))}});
}

int CoresetRenewal::roundBefore(int round) const
{
    do
        --round;
    while (round > 0 && !fileExists(fileOf(round))); // with few epochs rounds are passed over
    return round;
}

std::vector<std::int64_t> CoresetRenewal::chosenIn(int round) const
{
    std::vector<std::int64_t> ids;
    if (round == 0)
        for (const std::int64_t place : m_places)
            ids.push_back(m_plan.images[static_cast<std::size_t>(place)].record.id);
    else
        for (const CoresetRow &row : readCoresetCsv(fileOf(round)))
            ids.push_back(row.index);
    std::sort(ids.begin(), ids.end());
    if (ids.size() != m_places.size() || std::adjacent_find(ids.begin(), ids.end()) != ids.end())
        throw Error(ErrorKind::Corrupt,
                    {CORESIFT_TEXT("Phrases", "does not name %1 images as the run's coreset does"),
                     {countValue(static_cast<std::int64_t>(m_places.size()))}},
                    fileOf(round));
    return ids;
}

} // namespace coresift
