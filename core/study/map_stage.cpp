#include "core/study/stages.h"

#include "core/base/file.h"
#include "core/base/npy.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/embedding/feature_store.h"
#include "core/projection/pca.h"
#include "core/projection/umap.h"
#include "core/study/stage_run.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <iterator>
#include <numeric>
#include <unordered_map>

namespace coresift {

namespace {

/// Target and open-set, one behind the other.
class MappedImages : public FeatureSource {
public:
    MappedImages(const FeatureStore &target, const FeatureStore &openSet) : m_target(target), m_openSet(openSet) {}

    std::int64_t rows() const override { return m_target.rows() + m_openSet.rows(); }
    std::int64_t cols() const override { return m_target.cols(); }
    void read(std::int64_t first, std::int64_t count, float *out) const override
    {
        const std::int64_t ofTarget = std::clamp<std::int64_t>(m_target.rows() - first, 0, count);
        if (ofTarget > 0)
            m_target.read(first, ofTarget, out);
        if (count > ofTarget)
            m_openSet.read(first + ofTarget - m_target.rows(), count - ofTarget, out + ofTarget * cols());
    }
    std::vector<std::int64_t> ids() const
    {
        std::vector<std::int64_t> ids = m_target.ids();
        ids.insert(ids.end(), m_openSet.ids().begin(), m_openSet.ids().end());
        return ids;
    }

private:
    const FeatureStore &m_target, &m_openSet;
};

/// Some rows of a source, in the order given.
class ChosenRows : public FeatureSource {
public:
    ChosenRows(const FeatureSource &source, const std::vector<std::int64_t> &chosen)
        : m_source(source), m_chosen(chosen)
    {}

    std::int64_t rows() const override { return static_cast<std::int64_t>(m_chosen.size()); }
    std::int64_t cols() const override { return m_source.cols(); }
    void read(std::int64_t first, std::int64_t count, float *out) const override
    {
        for (std::int64_t i = 0; i < count; ++i)
            m_source.read(m_chosen[static_cast<std::size_t>(first + i)], 1, out + i * cols());
    }

private:
    const FeatureSource &m_source;
    const std::vector<std::int64_t> &m_chosen;
};

/// Rows that the layout moves, and the others, which are placed among them: every row up to 200,000 of the open-set and
/// as many as memory bears, else all of the target and a seeded sample.
struct LayoutRows {
    std::vector<std::int64_t> moved, placed; ///< ascending
};

constexpr std::uint64_t kMostOptionBytes = 65'536;

LayoutRows chooseRows(std::int64_t targetRows, std::int64_t openRows, std::int64_t cols, std::uint64_t seed)
{
    constexpr std::int64_t kMostMoved = 200'000, kSample = 50'000, kMostBytes = 1'000'000'000;
    const std::int64_t bearable = kMostBytes / (2 * cols * static_cast<std::int64_t>(sizeof(float))); // index and rows
    std::vector<bool> isMoved(static_cast<std::size_t>(targetRows + openRows), true);
    if (openRows > std::min(kMostMoved, bearable)) {
        std::fill(isMoved.begin() + targetRows, isMoved.end(), false);
        const std::vector<std::int64_t> order = permutation(openRows, RandomStream(seed));
        for (std::int64_t i = 0; i < std::min(kSample, bearable); ++i)
            isMoved[static_cast<std::size_t>(targetRows + order[static_cast<std::size_t>(i)])] = true;
    }
    LayoutRows rows;
    for (std::size_t row = 0; row < isMoved.size(); ++row)
        (isMoved[row] ? rows.moved : rows.placed).push_back(static_cast<std::int64_t>(row));
    return rows;
}

void copyRows(const Matrix &from, const std::vector<std::int64_t> &rows, Matrix &to)
{
    for (std::int64_t i = 0; i < from.rows; ++i)
        std::copy_n(from.row(i), from.cols, to.row(rows[static_cast<std::size_t>(i)]));
}

/// All images by UMAP, started from their principal components.
Matrix umapOf(const MappedImages &images, const Matrix &components, const LayoutRows &rows, const MapOptions &options,
              const MapCallback &live, JobContext &context)
{
    const Matrix points = readAll(ChosenRows(images, rows.moved));
    Matrix start(points.rows, 2);
    for (std::int64_t i = 0; i < start.rows; ++i)
        std::copy_n(components.row(rows.moved[static_cast<std::size_t>(i)]), 2, start.row(i));
    const std::vector<std::int64_t> ids = images.ids();
    std::vector<std::int64_t> movedIds;
    for (const std::int64_t row : rows.moved)
        movedIds.push_back(ids[static_cast<std::size_t>(row)]);
    const auto show = [&](const Matrix &layout) { live(movedIds, layout); };
    const NeighbourIndex index(points, static_cast<std::uint64_t>(options.seed));
    const Matrix layout = layOut(index, start, options, live ? LayoutCallback(show) : LayoutCallback(), context);
    Matrix all(images.rows(), 2);
    copyRows(layout, rows.moved, all);
    if (!rows.placed.empty())
        copyRows(placeAmong(index, layout, ChosenRows(images, rows.placed), options, context), rows.placed, all);
    return all;
}

/// Rows that have a place on an earlier layout of the same options, and those that have none.
struct EarlierPlaces {
    std::vector<std::int64_t> kept, fresh; ///< ascending
    Matrix places;                         ///< of the kept ones, in their order

    /// A map is an aid to memory: while most of its images stay, they stay where they are.
    bool isWorthKeeping() const { return !kept.empty() && kept.size() >= fresh.size(); }
};

/// What a layout depends on beside the features; an earlier one of others is of no use.
std::string layoutOptionsFile(const std::string &folder)
{
    return folder + "/umap.options.json";
}

EarlierPlaces readEarlier(const std::string &folder, const std::vector<std::int64_t> &ids, const MapOptions &options)
{
    EarlierPlaces earlier;
    const std::string written = layoutOptionsFile(folder);
    if (!fileExists(written) || readTextFile(written, kMostOptionBytes) != optionsToJson(options).dump())
        return earlier;
    const Matrix places = readNpyMatrix(folder + "/umap.npy");
    const std::vector<std::int64_t> placedIds = readNpyInt64(folder + "/umap.ids.npy");
    if (places.cols != 2 || places.rows != static_cast<std::int64_t>(placedIds.size()))
        return earlier; // cut short while it was written: it is made anew
    std::unordered_map<std::int64_t, std::int64_t> rowOf;
    for (std::size_t row = 0; row < placedIds.size(); ++row)
        rowOf.emplace(placedIds[row], static_cast<std::int64_t>(row));
    std::vector<std::int64_t> rows;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto found = rowOf.find(ids[i]);
        (found == rowOf.end() ? earlier.fresh : earlier.kept).push_back(static_cast<std::int64_t>(i));
        if (found != rowOf.end())
            rows.push_back(found->second);
    }
    earlier.places = Matrix(static_cast<std::int64_t>(rows.size()), 2);
    for (std::int64_t i = 0; i < earlier.places.rows; ++i)
        std::copy_n(places.row(rows[static_cast<std::size_t>(i)]), 2, earlier.places.row(i));
    return earlier;
}

/// One that is damaged is said, and made anew as one that is not there.
EarlierPlaces earlierPlaces(const std::string &folder, const std::vector<std::int64_t> &ids, const MapOptions &options,
                            JobContext &context)
{
    try {
        return readEarlier(folder, ids, options);
    } catch (const Error &problem) {
        context.say(problem.phrase());
        return {};
    }
}

/// The kept images do not move; the others are placed among those of them that a layout would move.
Matrix placedAmongEarlier(const MappedImages &images, const EarlierPlaces &earlier, const LayoutRows &rows,
                          const MapOptions &options, JobContext &context)
{
    Matrix all(images.rows(), 2);
    copyRows(earlier.places, earlier.kept, all);
    if (earlier.fresh.empty())
        return all;
    std::vector<std::int64_t> anchors;
    std::set_intersection(rows.moved.begin(), rows.moved.end(), earlier.kept.begin(), earlier.kept.end(),
                          std::back_inserter(anchors));
    Matrix layout(static_cast<std::int64_t>(anchors.size()), 2);
    for (std::int64_t i = 0; i < layout.rows; ++i)
        std::copy_n(all.row(anchors[static_cast<std::size_t>(i)]), 2, layout.row(i));
    const Matrix points = readAll(ChosenRows(images, anchors));
    const NeighbourIndex index(points, static_cast<std::uint64_t>(options.seed));
    copyRows(placeAmong(index, layout, ChosenRows(images, earlier.fresh), options, context), earlier.fresh, all);
    return all;
}

void writeMap(const std::string &folder, const std::string &name, const std::vector<std::int64_t> &ids,
              const Matrix &places)
{
    writeNpy(folder + "/" + name + ".ids.npy", NpyType::Int64, {places.rows}, ids.data());
    writeNpy(folder + "/" + name + ".npy", places);
}

/// Returns which images were laid out, or had been, and which were placed among them.
LayoutRows writeUmap(const std::string &folder, const MappedImages &images, const Matrix &components,
                     const LayoutRows &rows, const MapOptions &options, const MapCallback &live, JobContext &context)
{
    const std::vector<std::int64_t> ids = images.ids();
    const EarlierPlaces earlier = earlierPlaces(folder, ids, options, context);
    const Matrix places = earlier.isWorthKeeping() ? placedAmongEarlier(images, earlier, rows, options, context)
                                                   : umapOf(images, components, rows, options, live, context);
    std::filesystem::remove(layoutOptionsFile(folder)); // until all of the map is written
    writeMap(folder, "umap", ids, places);
    writeFileAtomically(layoutOptionsFile(folder), optionsToJson(options).dump());
    return earlier.isWorthKeeping() ? LayoutRows{earlier.kept, earlier.fresh} : rows;
}

Phrase figureOf(const LayoutRows &rows)
{
    Phrase figure(CORESIFT_TEXT("Phrases", "UMAP of %1 images"),
                  {countValue(static_cast<std::int64_t>(rows.moved.size()))});
    if (!rows.placed.empty())
        figure.add(CORESIFT_TEXT("Phrases", ", %1 more placed among them"),
                   {countValue(static_cast<std::int64_t>(rows.placed.size()))});
    return figure;
}

} // namespace

Phrase runMap(const std::string &folder, const std::optional<MapOptions> &wanted, const MapCallback &live,
              JobContext &context)
{
    return runStage(folder, Stage::Map, [&](StudyWriter &writer) {
        writer.require(Stage::Embed);
        if (wanted) {
            throwIfAny(wanted->check());
            writer.settings().map = *wanted;
        }
        const MapOptions &options = writer.settings().map;
        const auto seed = static_cast<std::uint64_t>(options.seed);
        const std::string &encoder = writer.settings().features;
        const auto store = [&](SetRole role) {
            const auto ids = idsOf(readableImages(writer.settings(), writer.catalogue(), role));
            return FeatureStore(featureFolders(writer.folder(), writer.settings(), encoder, role), &ids);
        };
        const FeatureStore target = store(SetRole::Target), openSet = store(SetRole::OpenSet);
        const MappedImages images(target, openSet);
        const PlaneProjection plane = fitPca(target, openSet, seed, context);
        const Matrix components = project(images, plane, context);
        Phrase figure(CORESIFT_TEXT("Phrases", "PCA, %1 % of the variance"),
                      {decimalValue(100 * (plane.explained[0] + plane.explained[1]), 0)});

        const std::string place = writer.path("projection/" + encoder);
        makeFolders(place);
        writeMap(place, "pca", images.ids(), components);
        if (options.projection == "umap") {
            const LayoutRows rows = chooseRows(target.rows(), openSet.rows(), images.cols(), seed);
            figure = figureOf(writeUmap(place, images, components, rows, options, live, context));
        }
        writer.recordDone(Stage::Map, figure);
        return figure;
    });
}

} // namespace coresift
