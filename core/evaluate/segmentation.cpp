#include "core/evaluate/segmentation.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/base/view_draw.h"
#include "core/encoder/torch_setup.h"
#include "core/evaluate/deeplab.h"
#include "core/evaluate/image_batch.h"
#include "core/evaluate/residual_encoder.h"
#include "core/evaluate/supervised.h"
#include "core/image/resize.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>
#include <set>

namespace coresift {

namespace {

constexpr std::int64_t kOutputStride = 16;
constexpr int kLongestMask = 1024; // px; of larger ones so many places are measured
constexpr double kBackboneRate = 0.1;

std::uint8_t labelAt(const LabelMap &mask, double x, double y)
{
    const int column = std::clamp(static_cast<int>(x), 0, mask.width - 1),
              row = std::clamp(static_cast<int>(y), 0, mask.height - 1);
    return mask.labels[static_cast<std::size_t>(row) * static_cast<std::size_t>(mask.width) +
                       static_cast<std::size_t>(column)];
}

/// The nearest label at each of width×height places that lie evenly in a part of the mask.
std::vector<std::uint8_t> sampled(const LabelMap &mask, double left, double top, double partWidth, double partHeight,
                                  int width, int height, bool flip)
{
    std::vector<std::uint8_t> labels;
    labels.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            labels.push_back(labelAt(mask, left + ((flip ? width - 1 - x : x) + 0.5) * partWidth / width,
                                     top + (y + 0.5) * partHeight / height));
    return labels;
}

/// Classes of the pixels of a set, and a hash of each mask; checks each.
class MaskCheck {
public:
    MaskCheck(const SegmentationSet &set, const PixelCache &pixels, std::size_t classes)
        : m_set(set), m_pixels(pixels), m_classes(classes)
    {}

    std::set<int> check(std::vector<std::string> &contents, ProgressMeter &meter, JobContext &context) const
    {
        if (m_set.images() == 0)
            throw Error(ErrorKind::InvalidInput,
                        CORESIFT_TEXT("Phrases", "segmentation needs masks of both the training and the test images"));
        std::mutex mutex;
        std::set<int> all;
        contents.assign(static_cast<std::size_t>(m_set.images()), {});
        parallelFor(m_set.images(), [&](std::int64_t image) {
            throwIfCancelled(context);
            const LabelMap mask = m_set.mask(image);
            const std::set<int> labels = labelsOf(image, mask);
            contents[static_cast<std::size_t>(image)] = contentHash(mask.labels.data(), mask.labels.size());
            const std::lock_guard<std::mutex> lock(mutex);
            all.insert(labels.begin(), labels.end());
            meter.advance();
        });
        return all;
    }

private:
    std::set<int> labelsOf(std::int64_t image, const LabelMap &mask) const
    {
        const CachedPixels seen = m_pixels.at(image);
        // the cache holds the image smaller, rounded to whole pixels
        const double across = static_cast<double>(mask.width) * seen.height,
                     down = static_cast<double>(mask.height) * seen.width;
        if (mask.width < 1 || mask.height < 1 || std::abs(across - down) > std::max(mask.width, mask.height))
            refuse(image, {CORESIFT_TEXT("Phrases", "is %1 × %2 px, and the image has another shape"),
                           {countValue(mask.width), countValue(mask.height)}});
        std::array<bool, 256> present{};
        for (const std::uint8_t label : mask.labels)
            present[label] = true;
        std::set<int> labels;
        for (int label = 0; label < kIgnoredPixel; ++label) {
            if (!present[static_cast<std::size_t>(label)])
                continue;
            if (static_cast<std::size_t>(label) >= m_classes)
                refuse(image, {CORESIFT_TEXT("Phrases", "has the unknown class number %1"), {std::to_string(label)}});
            labels.insert(label);
        }
        return labels;
    }

    [[noreturn]] void refuse(std::int64_t image, const Phrase &why) const
    {
        throw Error(ErrorKind::InvalidInput, Phrase(CORESIFT_TEXT("Phrases", "the mask of the image %1 "),
                                                    {m_set.names[static_cast<std::size_t>(image)]})
                                                 .add(why));
    }

    const SegmentationSet &m_set;
    const PixelCache &m_pixels;
    std::size_t m_classes;
};

class SegmentationTask : public SupervisedTask {
public:
    SegmentationTask(DeepLab network, const SegmentationRequest &request, const SegmentationOptions &options,
                     torch::Device device)
        : m_network(std::move(network)), m_request(request), m_options(options), m_device(device)
    {}

    std::int64_t images() const override { return m_request.train.images(); }

    std::vector<ParameterGroup> parameters() const override
    {
        std::vector<ParameterGroup> groups{{headParameters(*m_network)}};
        if (m_options.trainBackbone) {
            groups.push_back({m_network->backbone()->parameters()});
            groups.back().rate = kBackboneRate;
        }
        return groups;
    }

    void collectState(NamedTensors &state) const override { addState(*m_network, "network.", state); }

    void setTraining(bool on) override
    {
        m_network->trainHead(on);
        m_network->backbone()->train(on && m_options.trainBackbone);
    }

    torch::Tensor loss(const std::vector<std::int64_t> &images, int epoch) override
    {
        const int side = m_options.imageSize;
        std::vector<torch::Tensor> views, targets(images.size());
        std::vector<ViewDraw> draws;
        for (const std::int64_t image : images) {
            const CachedPixels pixels = m_request.trainPixels.at(image);
            draws.push_back(
                drawView(pixels.width, pixels.height, cropOptions(),
                         RandomStream(static_cast<std::uint64_t>(m_options.seed), static_cast<std::uint64_t>(epoch),
                                      static_cast<std::uint64_t>(image))));
            views.push_back(cropped(pixels, draws.back()));
        }
        parallelFor(static_cast<std::int64_t>(images.size()), [&](std::int64_t i) { // masks are decoded each time
            const auto at = static_cast<std::size_t>(i);
            targets[at] =
                croppedMask(m_request.train.mask(images[at]), m_request.trainPixels.at(images[at]), draws[at]);
        });
        const torch::Tensor batch = torch::cat(views).contiguous(torch::MemoryFormat::ChannelsLast);
        const torch::Tensor wanted = torch::stack(targets)
                                         .view({static_cast<std::int64_t>(images.size()), side, side})
                                         .to(m_device, torch::kLong);
        const torch::Tensor answers = m_network->forward(batch);
        const torch::Tensor losses =
            torch::nll_loss2d(answers.log_softmax(1), wanted, {}, at::Reduction::Sum, kIgnoredPixel);
        const torch::Tensor counted = (wanted != std::int64_t(kIgnoredPixel)).sum().clamp_min(1);
        return losses / counted;
    }

private:
    /// Quarters and more of an image, of nearly its shape.
    AugmentOptions cropOptions() const
    {
        AugmentOptions crop;
        crop.size = m_options.imageSize;
        crop.minArea = 0.25;
        crop.jitter = 0;
        crop.greyscale = 0;
        return crop;
    }

    torch::Tensor cropped(const CachedPixels &pixels, const ViewDraw &view) const
    {
        const torch::Tensor whole = pictureBatch({{pixels, view.flip}}, 1, m_request.encoder.normalisation, m_device);
        const int left = view.flip ? pixels.width - view.left - view.width : view.left;
        const torch::Tensor part = whole.slice(2, view.top, view.top + view.height).slice(3, left, left + view.width);
        return torch::upsample_bilinear2d(part, {m_options.imageSize, m_options.imageSize}, /*align_corners=*/false);
    }

    torch::Tensor croppedMask(const LabelMap &mask, const CachedPixels &pixels, const ViewDraw &view) const
    {
        const double scaleX = static_cast<double>(mask.width) / pixels.width,
                     scaleY = static_cast<double>(mask.height) / pixels.height;
        const std::vector<std::uint8_t> labels =
            sampled(mask, view.left * scaleX, view.top * scaleY, view.width * scaleX, view.height * scaleY,
                    m_options.imageSize, m_options.imageSize, view.flip);
        return torch::tensor(at::ArrayRef<std::uint8_t>(labels), torch::kUInt8);
    }

    DeepLab m_network;
    const SegmentationRequest &m_request;
    const SegmentationOptions &m_options;
    torch::Device m_device;
};

/// Adds one test image.
void measureImage(DeepLab &network, const SegmentationRequest &request, std::int64_t image, torch::Device device,
                  SegmentationTally &tally)
{
    const CachedPixels pixels = request.testPixels.at(image);
    const torch::Tensor answers =
        network->forward(pictureBatch({{pixels, false}}, kOutputStride, request.encoder.normalisation, device))
            .slice(2, 0, pixels.height)
            .slice(3, 0, pixels.width);
    const LabelMap mask = request.test.mask(image);
    const double scale = std::min(1.0, static_cast<double>(kLongestMask) / std::max(mask.width, mask.height));
    const int width = std::max(1, static_cast<int>(mask.width * scale)),
              height = std::max(1, static_cast<int>(mask.height * scale));
    requireNumbers(answers);
    const torch::Tensor found = torch::upsample_bilinear2d(answers, {height, width}, /*align_corners=*/false)
                                    .argmax(1)
                                    .to(torch::kCPU, torch::kUInt8)
                                    .contiguous();
    const std::vector<std::uint8_t> truth = sampled(mask, 0, 0, mask.width, mask.height, width, height, false);
    tally.add(truth.data(), found.data_ptr<std::uint8_t>(), static_cast<std::int64_t>(truth.size()));
}

SegmentationFigures measureImages(DeepLab &network, const SegmentationRequest &request, const DeviceOptions &device,
                                  JobContext &context)
{
    const torch::NoGradGuard guard;
    SegmentationTally tally(static_cast<int>(request.classes.size()));
    ProgressMeter meter(context, "Segmenting", request.test.images(), "images");
    for (std::int64_t image = 0; image < request.test.images(); ++image) {
        throwIfCancelled(context);
        const AutocastScope autocast(device);
        measureImage(network, request, image, torchDevice(device), tally);
        meter.advance();
    }
    meter.finish();
    return tally.figures();
}

SupervisedOptions trainingOf(const SegmentationOptions &options, const DeviceOptions &device,
                             const SegmentationRequest &request)
{
    SupervisedOptions training;
    training.epochs = options.epochs;
    training.batch = options.batch;
    training.learningRate = options.learningRate;
    training.schedule = RateSchedule::Poly;
    training.weightDecay = options.weightDecay;
    training.seed = static_cast<std::uint64_t>(options.seed);
    training.device = device;
    training.activity = "Training the segmentation";
    training.checkpoint = request.checkpoint;
    training.settings =
        encoderKey(request.encoder) + hashOfJson({optionsToJson(options), request.images, request.classes});
    return training;
}

} // namespace

CheckedMasks requireMasks(const SegmentationSet &train, const PixelCache &trainPixels, const SegmentationSet &test,
                          const PixelCache &testPixels, const std::vector<std::string> &classes, JobContext &context)
{
    if (classes.size() < 2)
        throw Error(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "segmentation needs at least two classes"));
    if (classes.size() > kIgnoredPixel)
        throw Error(ErrorKind::InvalidInput,
                    {CORESIFT_TEXT("Phrases", "segmentation can tell at most %1 classes apart"),
                     {std::to_string(kIgnoredPixel)}});
    if (train.images() == 1)
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases", "segmentation needs the masks of two training images at least"));
    ProgressMeter meter(context, "Checking masks", train.images() + test.images(), "images");
    CheckedMasks checked;
    std::vector<std::string> contents;
    const std::set<int> known = MaskCheck(train, trainPixels, classes.size()).check(contents, meter, context);
    checked.trained = hashOfJson(contents);
    for (const int label : MaskCheck(test, testPixels, classes.size()).check(contents, meter, context))
        if (known.count(label) == 0)
            throw Error(ErrorKind::InvalidInput,
                        {CORESIFT_TEXT("Phrases", "the test images have pixels of “%1”, of which the training images "
                                                  "have none"),
                         {classes[static_cast<std::size_t>(label)]}});
    meter.finish();
    if (!known.empty())
        checked.classes = std::max(checked.classes, static_cast<std::size_t>(*known.rbegin()) + 1);
    return checked;
}

RgbImage segmentationImage(const RgbImage &image, const SegmentationOptions &options)
{
    return resizeShorterSide(image, options.imageSize);
}

Phrase SegmentationReport::summary() const
{
    return {CORESIFT_TEXT("Phrases", "segmentation: mIoU %1 %, pixels %2 %, %3 classes, %4 test images"),
            {decimalValue(figures.meanIou, 1), decimalValue(figures.pixelAccuracy, 1),
             countValue(static_cast<std::int64_t>(classes.size())), countValue(testImages)}};
}

namespace {

SegmentationReport trainAndSegment(const SegmentationRequest &request, const SegmentationOptions &options,
                                   JobContext &context)
{
    const DeviceOptions device = resolveDevice(options.device);
    DeepLab network(residualEncoder(request.encoder, CORESIFT_TEXT("Phrases", "segmentation")),
                    static_cast<int>(request.classes.size()), options.channels,
                    static_cast<std::uint64_t>(options.seed));
    network->to(torchDevice(device));
    if (!options.trainBackbone)
        for (torch::Tensor &parameter : network->backbone()->parameters())
            parameter.set_requires_grad(false);
    SegmentationTask task(network, request, options, torchDevice(device));
    const SupervisedReport trained = trainSupervised(task, trainingOf(options, device, request), {}, context);
    SegmentationReport report;
    report.trainImages = request.train.images();
    report.testImages = request.test.images();
    report.classes = request.classes;
    report.loss = trained.loss;
    report.seconds = trained.seconds;
    report.figures = measureImages(network, request, device, context);
    removeCheckpoint(request.checkpoint);
    return report;
}

} // namespace

SegmentationReport evaluateSegmentation(const SegmentationRequest &request, const SegmentationOptions &options,
                                        JobContext &context)
{
    throwIfAny(options.check());
    return withTorchErrors([&] { return trainAndSegment(request, options, context); });
}

} // namespace coresift
