#include "core/study/encoder_evaluation.h"

#include "core/base/file.h"
#include "core/embedding/feature_store.h"
#include "core/evaluate/splits.h"
#include "core/image/resize.h"
#include "core/study/augmented_batches.h"
#include "core/study/cached_images.h"
#include "core/study/evaluation_images.h"
#include "core/study/stage_embedding.h"

#include <unordered_map>

namespace coresift {

namespace {

constexpr std::uint64_t kEvaluationSeed = 0; // what is drawn by chance besides trainings, which have their own
constexpr const char *kSplitColumn = "split";

[[noreturn]] void throwUndecodable()
{
    throw Error(ErrorKind::InvalidInput,
                CORESIFT_TEXT("Phrases", "some images could not be decoded any more: scan the study again"));
}

/// Labels, boxes and masks of a grey picture would be learned, and count as missed.
std::unique_ptr<PixelCache> cacheLabelled(const StudyWriter &writer, const std::vector<LocatedImage> &images,
                                          const CachedShape &shape, JobContext &context)
{
    auto pixels = cacheImages(writer, images, shape, context);
    if (pixels->failed() > 0)
        throwUndecodable();
    return pixels;
}

/// The masks of both sides, which have been looked through, and the pixels of their images.
struct MaskedImages {
    MaskedImages(const StudyWriter &writer, const TwoSides &all, StudyDatasets &datasets,
                 const SegmentationOptions &options, JobContext &context)
    {
        const auto trainImages = AnnotatedImages(writer, all.train, datasets, context).withMasks(classes, train),
                   testImages = AnnotatedImages(writer, all.test, datasets, context).withMasks(classes, test);
        if (trainImages.empty() || testImages.empty())
            throw Error(ErrorKind::InvalidInput,
                        CORESIFT_TEXT("Phrases", "segmentation needs masks of both the training and the test images"));
        const CachedShape shape{options.imageSize, 0,
                                [&](const RgbImage &image) { return segmentationImage(image, options); }};
        trainPixels = cacheLabelled(writer, trainImages, shape, context);
        testPixels = cacheLabelled(writer, testImages, shape, context);
        const CheckedMasks checked = requireMasks(train, *trainPixels, test, *testPixels, classes, context);
        classes.resize(checked.classes);
        content = contentKey(trainImages) + checked.trained;
    }

    std::vector<std::string> classes;
    std::string content; ///< names what is trained on
    SegmentationSet train, test;
    std::shared_ptr<const PixelCache> trainPixels, testPixels;
};

/// Runs the tasks of a request, each with what it needs.
class Evaluation {
public:
    Evaluation(StudyWriter &writer, EncoderSource source, const EvaluateRequest &request, JobContext &context)
        : m_writer(writer), m_source(std::move(source)), m_request(request),
          m_context(context), m_metadata{writer.catalogue().metadata()}
    {}

    EvaluateReport run()
    {
        if (m_request.nearest || m_request.linear || m_request.attributes || m_request.linearProtocol)
            evaluateFeatures();
        if (m_request.fineTune)
            evaluateFineTuning();
        if (m_request.detection)
            evaluateBoxes();
        if (m_request.segmentation)
            evaluateMasks();
        noteGroups();
        return m_report;
    }

private:
    void noteGroups()
    {
        if (m_request.division.groupBy.empty())
            return;
        for (const auto &[task, isMeasured] : {std::pair<const char *, bool>("knn", m_request.nearest),
                                               {"linear", m_request.linear},
                                               {"attributes", m_request.attributes},
                                               {"linear_protocol", m_request.linearProtocol.has_value()},
                                               {"fine_tune", m_request.fineTune.has_value()},
                                               {"detection", m_request.detection.has_value()},
                                               {"segmentation", m_request.segmentation.has_value()}})
            if (isMeasured)
                m_report.groupedBy[task] = m_request.division.groupBy;
    }

    void evaluateFeatures()
    {
        const EmbedOptions &embedding = m_writer.settings().embed;
        const bool needsClasses = m_request.nearest || m_request.linear || m_request.linearProtocol;
        EvaluationSets sets;
        if (needsClasses)
            sets = classSets(); // before anything takes long
        const auto encoder = loadEncoder(m_source, embedding.device);
        for (const SetRole role : {SetRole::Target, SetRole::Test})
            embedRole(m_writer, role, *encoder, embedding, m_context);
        m_featuresId = encoderId(*encoder, embedding.imageSize);
        if (needsClasses)
            evaluateClasses(*encoder, sets);
        if (m_request.attributes)
            evaluateAttributes();
    }

    EvaluationSets classSets()
    {
        EvaluationSets sets = labelledSets(m_writer, m_metadata, {}, m_request.division.groupBy);
        if (sets.testWithoutLabel > 0)
            m_context.say({CORESIFT_TEXT("Phrases", "%1 test images have no class and are left out"),
                           {countValue(sets.testWithoutLabel)}});
        return sets;
    }

    void evaluateClasses(Encoder &encoder, const EvaluationSets &sets)
    {
        m_report.classes = sets.names;
        const LabelledFeatures train = featuresOf(sets.train, SetRole::Target);
        const LabelledFeatures test = featuresOf(sets.test, SetRole::Test);
        const KnnOptions knn = m_request.knn.value_or(m_writer.settings().knn);
        if (m_request.nearest)
            m_report.knn = test.images() > 0
                               ? evaluateKnn(train, test, knn, m_context)
                               : evaluateKnn(train, m_request.division.folds, kEvaluationSeed, knn, m_context);
        if (m_request.linear)
            m_report.linear = linearOf(train, test);
        if (m_request.linearProtocol)
            evaluateProtocol(encoder, sets, train, test);
    }

    LinearReport linearOf(const LabelledFeatures &train, const LabelledFeatures &test)
    {
        return test.images() > 0 ? evaluateLinear(train, test, kEvaluationSeed, m_context)
                                 : evaluateLinear(train, m_request.division.folds, kEvaluationSeed, m_context);
    }

    LabelledFeatures featuresOf(const LabelledImages &set, SetRole role) const
    {
        std::unordered_map<std::int64_t, std::size_t> placeOf;
        std::vector<std::int64_t> ids = idsOf(set.images);
        for (std::size_t i = 0; i < ids.size(); ++i)
            placeOf.emplace(ids[i], i);
        LabelledFeatures features;
        if (ids.empty())
            return features;
        const FeatureStore store(featureFolders(m_writer.folder(), m_writer.settings(), m_featuresId, role), &ids);
        features.features = readAll(store);
        for (const std::int64_t id : store.ids()) {
            const std::size_t place = placeOf.at(id);
            features.labels.push_back(set.labels[place]);
            if (!set.groups.empty())
                features.groups.push_back(set.groups[place]);
        }
        return features;
    }

    void evaluateAttributes()
    {
        for (const std::string &column : m_metadata.names()) {
            if (column == kSplitColumn || column == m_request.division.groupBy)
                continue;
            AttributeScore score;
            score.column = column;
            try {
                const EvaluationSets sets = labelledSets(m_writer, m_metadata, column, m_request.division.groupBy);
                score.values = sets.names;
                if (2 * sets.names.size() > sets.train.images.size())
                    throw Error(ErrorKind::InvalidInput,
                                CORESIFT_TEXT("Phrases", "has too many different values to be classes"));
                score.linear = linearOf(featuresOf(sets.train, SetRole::Target), featuresOf(sets.test, SetRole::Test));
            } catch (const Error &problem) { // told in the report: other columns may be fit
                if (problem.kind() != ErrorKind::InvalidInput)
                    throw;
                score.skipped = problem.phrase();
            }
            m_report.attributes.push_back(std::move(score));
        }
        if (m_report.attributes.empty())
            throw Error(ErrorKind::InvalidInput,
                        CORESIFT_TEXT("Phrases", "the images have no columns of labels: join a table (metadata add), "
                                                 "or scan with labels of the layout (--labels layout)"));
    }

    void evaluateProtocol(Encoder &encoder, const EvaluationSets &sets, const LabelledFeatures &train,
                          const LabelledFeatures &test)
    {
        const LinearProtocolOptions &options = *m_request.linearProtocol;
        if (sets.train.images.size() != static_cast<std::size_t>(train.images()))
            throwUndecodable();
        LabelledFeatures kept = train, held = test;
        std::vector<LocatedImage> images = sets.train.images;
        if (held.images() == 0) {
            const Division division = testDivision(train.labels, train.groups);
            kept = train.rows(division.kept);
            held = train.rows(division.held);
            images.clear();
            for (const std::int64_t place : division.kept)
                images.push_back(sets.train.images[static_cast<std::size_t>(place)]);
        }
        std::unique_ptr<AugmentedBatches> source;
        ViewFeatures views;
        if (options.augment) {
            const int size = m_writer.settings().embed.imageSize;
            source = std::make_unique<AugmentedBatches>(
                cacheLabelled(m_writer, images, {decodeShorterSideFor(size), evaluationShorterSide(size)}, m_context),
                idsOf(images), static_cast<std::uint64_t>(options.seed));
            views = [&source, &encoder, size](const std::vector<std::int64_t> &places, int epoch) {
                AugmentOptions view; // crop and flip, as published
                view.size = size;
                view.jitter = 0;
                view.greyscale = 0;
                std::vector<std::uint8_t> pixels(places.size() * static_cast<std::size_t>(size) *
                                                 static_cast<std::size_t>(size) * 3);
                source->fillViews(places, epoch, /*first=*/0, /*count=*/1, view, pixels.data());
                Matrix features = encoder.embed(pixels.data(), static_cast<std::int64_t>(places.size()), size);
                normaliseRows(features.values.data(), features.rows, features.cols);
                return features;
            };
        }
        m_report.linearProtocol =
            evaluateLinearProtocol(kept, held, views, options, checkpoint("linear-protocol"), m_context);
    }

    void evaluateFineTuning()
    {
        FineTuneOptions options = *m_request.fineTune;
        if (options.imageSize == 0)
            options.imageSize = m_writer.settings().embed.imageSize;
        EvaluationSets sets = classSets();
        requireTestImages(sets);
        m_report.classes = sets.names;
        const CachedShape shape{decodeShorterSideFor(options.imageSize), evaluationShorterSide(options.imageSize)};
        const auto trainPixels = cacheLabelled(m_writer, sets.train.images, shape, m_context),
                   testPixels = cacheLabelled(m_writer, sets.test.images, shape, m_context);
        const LabelledPixels train{*trainPixels, sets.train.labels, sets.train.groups},
            test{*testPixels, sets.test.labels, sets.test.groups};
        m_report.fineTuned = fineTune({m_source, train, test, static_cast<int>(sets.names.size()),
                                       checkpoint("fine-tune"), contentKey(sets.train.images)},
                                      options, m_context);
    }

    void evaluateBoxes()
    {
        const DetectionOptions &options = *m_request.detection;
        throwIfAny(options.check());
        const TwoSides all = sidesOf(m_writer, m_metadata, m_request.division.groupBy);
        std::vector<std::string> categories;
        DetectionSet train, test;
        const auto trainImages =
                       AnnotatedImages(m_writer, all.train, m_datasets, m_context).withBoxes(categories, train),
                   testImages = AnnotatedImages(m_writer, all.test, m_datasets, m_context).withBoxes(categories, test);
        if (const std::int64_t cut = requireBoxes(train, test, categories); cut > 0)
            m_context.say(
                {CORESIFT_TEXT("Phrases", "%1 boxes reach out of their image and were cut"), {countValue(cut)}});
        const CachedShape shape{options.shorterSide, 0,
                                [&](const RgbImage &image) { return detectionImage(image, options); }};
        const auto trainPixels = cacheLabelled(m_writer, trainImages, shape, m_context),
                   testPixels = cacheLabelled(m_writer, testImages, shape, m_context);
        m_report.detection = evaluateDetection({m_source, categories, train, test, *trainPixels, *testPixels,
                                                checkpoint("detection.safetensors"), contentKey(trainImages)},
                                               options, m_context);
    }

    void evaluateMasks()
    {
        const SegmentationOptions &options = *m_request.segmentation;
        throwIfAny(options.check());
        const TwoSides all = sidesOf(m_writer, m_metadata, m_request.division.groupBy);
        const MaskedImages masked(m_writer, all, m_datasets, options, m_context);
        m_report.segmentation =
            evaluateSegmentation({m_source, masked.classes, masked.train, masked.test, *masked.trainPixels,
                                  *masked.testPixels, checkpoint("segmentation.safetensors"), masked.content},
                                 options, m_context);
    }

    /// A training that was cancelled goes on from there.
    std::string checkpoint(const std::string &task) const
    {
        makeFolders(m_writer.path("cache"));
        return m_writer.path("cache/evaluate-" + task);
    }

    StudyWriter &m_writer;
    EncoderSource m_source;
    const EvaluateRequest &m_request;
    JobContext &m_context;
    Metadata m_metadata;
    StudyDatasets m_datasets;
    std::string m_featuresId;
    EvaluateReport m_report;
};

} // namespace

EvaluateReport evaluateEncoder(StudyWriter &writer, const EncoderSource &source, const EvaluateRequest &request,
                               JobContext &context)
{
    return Evaluation(writer, source, request, context).run();
}

namespace {

/// What the tasks of classes need of their images.
void requireLabels(EvaluationSets sets, const EvaluateRequest &request)
{
    if (sets.test.images.empty() && (request.nearest || request.linear))
        foldsOf(sets.train.labels, sets.train.groups, request.division.folds, kEvaluationSeed);
    if (request.fineTune || request.linearProtocol)
        requireTestImages(sets);
}

} // namespace

void requireTask(const StudyWriter &writer, const EvaluateRequest &request, JobContext &context)
{
    const Metadata metadata{writer.catalogue().metadata()};
    const auto check = [](const auto &options) {
        if (options)
            throwIfAny(options->check());
    };
    check(request.knn);
    check(request.linearProtocol);
    check(request.fineTune);
    check(request.detection);
    check(request.segmentation);
    if (request.nearest || request.linear || request.linearProtocol || request.fineTune)
        requireLabels(labelledSets(writer, metadata, {}, request.division.groupBy), request);
    if (!request.detection && !request.segmentation)
        return;
    const TwoSides sides = sidesOf(writer, metadata, request.division.groupBy);
    StudyDatasets datasets;
    std::vector<std::string> names;
    if (request.detection) {
        DetectionSet train, test;
        AnnotatedImages(writer, sides.train, datasets, context).withBoxes(names, train);
        AnnotatedImages(writer, sides.test, datasets, context).withBoxes(names, test);
        requireBoxes(train, test, names);
    } else {
        MaskedImages(writer, sides, datasets, *request.segmentation, context);
    }
}

void requireSuited(const BackboneOptions &backbone, const EvaluateRequest &request, const std::string &file)
{
    if ((request.detection || request.segmentation) && backboneFamily(backbone.backbone) != BackboneFamily::ResNet)
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases", "detection and segmentation need a ResNet or a ResNeXt"), file);
}

void requireSuited(const EncoderSource &source, const EvaluateRequest &request, const DeviceOptions &device)
{
    loadEncoder(source, device);
    if (request.fineTune || request.detection || request.segmentation)
        requireSuited(backboneOfFile(source), request, source.file);
}

} // namespace coresift
