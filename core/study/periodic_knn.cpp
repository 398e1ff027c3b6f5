#include "core/study/periodic_knn.h"

#include "core/base/random.h"

#include <algorithm>
#include <map>

namespace coresift {

namespace {

constexpr std::int64_t kMostTarget = 4096, kMostTest = 1024; // enough to see a trend
constexpr int kNeighbours = 20; // of the published numbers the one that suits small sets as well

using NumberOfClass = std::map<std::string, int>;

NumberOfClass classesIn(const std::vector<LocatedImage> &images)
{
    NumberOfClass classes;
    for (const LocatedImage &image : images)
        if (!image.record.label.empty())
            classes.emplace(image.record.label, static_cast<int>(classes.size()));
    return classes;
}

/// At most so many of those that have a known class, drawn by the seed.
template <class IsOf>
LabelledPlaces sample(const std::vector<LocatedImage> &images, const NumberOfClass &classes, std::int64_t most,
                      std::int64_t seed, IsOf isOf)
{
    LabelledPlaces set;
    for (const std::int64_t place :
         permutation(static_cast<std::int64_t>(images.size()), RandomStream(static_cast<std::uint64_t>(seed), 5))) {
        const LocatedImage &image = images[static_cast<std::size_t>(place)];
        const auto known = classes.find(image.record.label);
        if (known == classes.end() || !isOf(image) || static_cast<std::int64_t>(set.images.size()) == most)
            continue;
        set.images.push_back(place);
        set.labels.push_back(known->second);
    }
    return set;
}

} // namespace

PeriodicKnn::PeriodicKnn(const StudyWriter &writer, const TrainOptions &options,
                         const std::vector<LocatedImage> &images, BatchSource &target, JobContext &context)
    : m_imageSize(options.imageSize), m_batch(options.batch), m_options(writer.settings().knn), m_targetImages(target)
{
    m_options.neighbours = {kNeighbours};
    if (options.knnEvery == 0)
        return;
    const NumberOfClass classes = classesIn(readableImages(writer.settings(), writer.catalogue(), SetRole::Target));
    const std::vector<Root> roots = writer.roots(SetRole::Target);
    m_target = sample(images, classes, kMostTarget, options.seed, [&](const LocatedImage &image) {
        return std::any_of(roots.begin(), roots.end(),
                           [&](const Root &root) { return root.name == image.record.root; });
    });
    const std::vector<LocatedImage> all = readableImages(writer.settings(), writer.catalogue(), SetRole::Test);
    LabelledPlaces chosen = sample(all, classes, kMostTest, options.seed, [](const LocatedImage &) { return true; });
    if (classes.size() < 2 || m_target.images.empty() || chosen.images.empty())
        return;
    std::vector<LocatedImage> test;
    for (std::int64_t &place : chosen.images) {
        test.push_back(all[static_cast<std::size_t>(place)]);
        place = static_cast<std::int64_t>(test.size()) - 1;
    }
    m_test = std::move(chosen);
    m_testImages = decodeOnce(writer, test, options, context);
}

Matrix PeriodicKnn::featuresOf(BatchSource &source, const LabelledPlaces &set, const FeaturesNow &features) const
{
    Matrix all;
    std::vector<std::uint8_t> pixels;
    const auto count = static_cast<std::int64_t>(set.images.size());
    for (std::int64_t first = 0; first < count; first += m_batch) {
        const std::int64_t end = std::min(count, first + m_batch);
        pixels.resize(static_cast<std::size_t>((end - first) * m_imageSize * m_imageSize * 3));
        source.fillPlain({set.images.begin() + first, set.images.begin() + end}, m_imageSize, pixels.data());
        const Matrix block = features(pixels.data(), end - first);
        all.rows += block.rows;
        all.cols = block.cols;
        all.values.insert(all.values.end(), block.values.begin(), block.values.end());
    }
    return all;
}

double PeriodicKnn::accuracy(const FeaturesNow &features) const
{
    SilentContext silent; // the run's progress stays on show
    const LabelledFeatures target{featuresOf(m_targetImages, m_target, features), m_target.labels, {}};
    const LabelledFeatures test{featuresOf(*m_testImages, m_test, features), m_test.labels, {}};
    return evaluateKnn(target, test, m_options, silent).scores.front().figures.top1;
}

} // namespace coresift
