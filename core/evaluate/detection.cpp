#include "core/evaluate/detection.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/encoder/torch_setup.h"
#include "core/evaluate/detection_loss.h"
#include "core/evaluate/detections_in.h"
#include "core/evaluate/image_batch.h"
#include "core/evaluate/residual_encoder.h"
#include "core/evaluate/retinanet.h"
#include "core/evaluate/supervised.h"
#include "core/image/resize.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace coresift {

namespace {

constexpr std::int64_t kPadding = 32; // sides are multiples of it, so that the pyramid's levels fit each other

Box cutTo(const Box &box, const ImageExtent &extent)
{
    const auto within = [](double value, int side) { return std::clamp(value, 0.0, static_cast<double>(side)); };
    return {within(box.left, extent.width), within(box.top, extent.height), within(box.right, extent.width),
            within(box.bottom, extent.height)};
}

[[noreturn]] void refuseBox(const DetectionSet &set, const BoxAnnotation &box, const Phrase &why)
{
    throw Error(ErrorKind::InvalidInput, Phrase(CORESIFT_TEXT("Phrases", "a box of the image %1 "),
                                                {set.names[static_cast<std::size_t>(box.image)]})
                                             .add(why));
}

/// Returns how many were cut.
std::int64_t cutBoxes(DetectionSet &set, std::size_t categories)
{
    if (set.boxes.empty())
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases", "detection needs boxes in both the training and the test images"));
    std::int64_t cut = 0;
    for (BoxAnnotation &box : set.boxes) {
        const Box inside = cutTo(box.box, set.extents[static_cast<std::size_t>(box.image)]);
        if (box.category < 0 || static_cast<std::size_t>(box.category) >= categories)
            refuseBox(set, box,
                      {CORESIFT_TEXT("Phrases", "has the unknown category %1"), {std::to_string(box.category)}});
        if (!(box.box.area() > 0))
            refuseBox(set, box, CORESIFT_TEXT("Phrases", "has no area"));
        if (!(2 * inside.area() >= box.box.area()))
            refuseBox(set, box, CORESIFT_TEXT("Phrases", "lies outside of it: are the boxes of images of this size?"));
        cut += inside.area() < box.box.area() ? 1 : 0;
        box.box = inside;
    }
    return cut;
}

std::set<std::int32_t> categoriesIn(const DetectionSet &set)
{
    std::set<std::int32_t> found;
    for (const BoxAnnotation &box : set.boxes)
        if (!box.isCrowd)
            found.insert(box.category);
    return found;
}

/// The images of a set as tensors, and their boxes in pixels of what the detector sees.
class DetectionImages {
public:
    DetectionImages(const DetectionSet &set, const PixelCache &pixels) : m_set(set), m_pixels(pixels)
    {
        m_first.assign(set.names.size() + 1, set.boxes.size());
        for (std::size_t i = set.boxes.size(); i-- > 0;)
            m_first[static_cast<std::size_t>(set.boxes[i].image)] = i;
        for (std::size_t image = set.names.size(); image-- > 0;)
            m_first[image] = std::min(m_first[image], m_first[image + 1]);
    }

    Picture picture(std::int64_t image, bool flip) const { return {m_pixels.at(image), flip}; }
    std::int64_t images() const { return m_set.images(); }

    /// m×4 and m; crowds left out: nothing is learned from them.
    std::pair<torch::Tensor, torch::Tensor> boxes(std::int64_t image, bool flip) const
    {
        std::vector<float> corners;
        std::vector<std::int64_t> categories;
        const double scaleX = horizontalScale(image), scaleY = verticalScale(image);
        const double width = m_pixels.at(image).width;
        for (std::size_t i = m_first[static_cast<std::size_t>(image)]; i < m_first[static_cast<std::size_t>(image) + 1];
             ++i) {
            const BoxAnnotation &annotation = m_set.boxes[i];
            if (annotation.isCrowd)
                continue;
            const double left = annotation.box.left * scaleX, right = annotation.box.right * scaleX;
            for (const double value : {flip ? width - right : left, annotation.box.top * scaleY,
                                       flip ? width - left : right, annotation.box.bottom * scaleY})
                corners.push_back(static_cast<float>(value));
            categories.push_back(annotation.category);
        }
        return {torch::tensor(corners).view({-1, 4}), torch::tensor(categories, torch::kLong)};
    }

    double horizontalScale(std::int64_t image) const
    {
        return static_cast<double>(m_pixels.at(image).width) / m_set.extents[static_cast<std::size_t>(image)].width;
    }
    double verticalScale(std::int64_t image) const
    {
        return static_cast<double>(m_pixels.at(image).height) / m_set.extents[static_cast<std::size_t>(image)].height;
    }

private:
    const DetectionSet &m_set;
    const PixelCache &m_pixels;
    std::vector<std::size_t> m_first; ///< place of each image's first box, and the end
};

class DetectionTask : public SupervisedTask {
public:
    DetectionTask(RetinaNet network, const DetectionImages &images, const DetectionOptions &options,
                  const Normalisation &normalisation, torch::Device device)
        : m_network(std::move(network)), m_images(images), m_options(options), m_normalisation(normalisation),
          m_device(device)
    {}

    std::int64_t images() const override { return m_images.images(); }

    std::vector<ParameterGroup> parameters() const override
    {
        std::vector<ParameterGroup> groups{{headParameters(*m_network)}};
        if (m_options.trainBackbone)
            groups.push_back({m_network->backbone()->parameters()});
        return groups;
    }

    void collectState(NamedTensors &state) const override { addState(*m_network, "network.", state); }

    void setTraining(bool on) override { m_network->backbone()->train(on && m_options.trainBackbone); }

    torch::Tensor loss(const std::vector<std::int64_t> &images, int epoch) override
    {
        std::vector<Picture> pictures;
        std::vector<char> flips;
        for (const std::int64_t image : images) {
            RandomStream random(static_cast<std::uint64_t>(m_options.seed), static_cast<std::uint64_t>(epoch),
                                static_cast<std::uint64_t>(image));
            flips.push_back(random.uniform() < 0.5 ? 1 : 0);
            pictures.push_back(m_images.picture(image, flips.back() != 0));
        }
        const RetinaNetAnswers answers =
            m_network->forward(pictureBatch(pictures, kPadding, m_normalisation, m_device));
        std::vector<torch::Tensor> losses;
        for (std::size_t i = 0; i < images.size(); ++i) {
            const auto [boxes, categories] = m_images.boxes(images[i], flips[i] != 0);
            const auto place = static_cast<std::int64_t>(i);
            losses.push_back(detectionLoss(answers.logits[place], answers.offsets[place], answers.anchors,
                                           boxes.to(m_device), categories.to(m_device)));
        }
        return torch::stack(losses).mean();
    }

private:
    RetinaNet m_network;
    const DetectionImages &m_images;
    const DetectionOptions &m_options;
    const Normalisation &m_normalisation;
    torch::Device m_device;
};

/// One image after the other: in a batch the others' sides would decide what is padded, and the padding what is found.
std::vector<Detection> detect(RetinaNet &network, const DetectionSet &set, const DetectionImages &images,
                              const Normalisation &normalisation, const DeviceOptions &device, JobContext &context)
{
    const torch::NoGradGuard guard;
    ProgressMeter meter(context, "Detecting", images.images(), "images");
    std::vector<Detection> all;
    for (std::int64_t image = 0; image < images.images(); ++image) {
        throwIfCancelled(context);
        const AutocastScope autocast(device);
        const Picture picture = images.picture(image, false);
        const RetinaNetAnswers answers =
            network->forward(pictureBatch({picture}, kPadding, normalisation, torchDevice(device)));
        requireNumbers(answers.logits);
        const double scaleX = images.horizontalScale(image), scaleY = images.verticalScale(image);
        for (Detection found : detectionsIn(answers, picture.pixels.width, picture.pixels.height)) {
            found.image = image;
            found.box = cutTo(
                {found.box.left / scaleX, found.box.top / scaleY, found.box.right / scaleX, found.box.bottom / scaleY},
                set.extents[static_cast<std::size_t>(image)]);
            all.push_back(found);
        }
        meter.advance();
    }
    meter.finish();
    return all;
}

SupervisedOptions trainingOf(const DetectionOptions &options, const DeviceOptions &device,
                             const DetectionRequest &request)
{
    SupervisedOptions training;
    training.epochs = options.epochs;
    training.batch = options.batch;
    training.learningRate = options.learningRate;
    training.optimiser.optimiser = "adam";
    training.weightDecay = options.weightDecay;
    training.seed = static_cast<std::uint64_t>(options.seed);
    training.device = device;
    training.activity = "Training the detector";
    training.checkpoint = request.checkpoint;
    nlohmann::json boxes = nlohmann::json::array();
    for (const BoxAnnotation &box : request.train.boxes)
        boxes.push_back(
            {box.image, box.category, box.isCrowd, box.box.left, box.box.top, box.box.right, box.box.bottom});
    training.settings =
        encoderKey(request.encoder) + hashOfJson({optionsToJson(options), request.images, request.categories, boxes});
    return training;
}

} // namespace

std::vector<OptionProblem> DetectionOptions::check() const
{
    std::vector<OptionProblem> problems = checkFields(*this);
    if (longestSide < shorterSide)
        problems.push_back(
            {"longest-side", CORESIFT_TEXT("Phrases", "The longest side cannot be under the shorter one.")});
    return problems;
}

std::int64_t requireBoxes(DetectionSet &train, DetectionSet &test, const std::vector<std::string> &categories)
{
    const std::int64_t cut = cutBoxes(train, categories.size()) + cutBoxes(test, categories.size());
    const std::set<std::int32_t> known = categoriesIn(train), asked = categoriesIn(test);
    if (known.empty() || asked.empty())
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases", "all boxes of the training images, or of the test "
                                             "images, are crowds or too hard to tell"));
    for (const std::int32_t category : asked)
        if (known.count(category) == 0)
            throw Error(ErrorKind::InvalidInput,
                        {CORESIFT_TEXT("Phrases", "the test images have boxes of “%1”, of which the training images "
                                                  "have none"),
                         {categories[static_cast<std::size_t>(category)]}});
    return cut;
}

RgbImage detectionImage(const RgbImage &image, const DetectionOptions &options)
{
    const int shorter = std::min(image.width, image.height), longer = std::max(image.width, image.height);
    const double scale =
        std::min(static_cast<double>(options.shorterSide) / shorter, static_cast<double>(options.longestSide) / longer);
    const auto scaled = [&](int side) { return std::max(1, static_cast<int>(std::lround(side * scale))); };
    return resizeImage(image, scaled(image.width), scaled(image.height));
}

Phrase DetectionReport::summary() const
{
    return {CORESIFT_TEXT("Phrases", "detection: AP %1 %, AP50 %2 %, AP75 %3 %, %4 categories, %5 test images"),
            {decimalValue(figures.ap, 1), decimalValue(figures.ap50, 1), decimalValue(figures.ap75, 1),
             countValue(static_cast<std::int64_t>(categories.size())), countValue(testImages)}};
}

namespace {

DetectionReport trainAndDetect(const DetectionRequest &request, const DetectionOptions &options, JobContext &context)
{
    const DeviceOptions device = resolveDevice(options.device);
    RetinaNet network(residualEncoder(request.encoder, CORESIFT_TEXT("Phrases", "detection")),
                      RetinaNetShape{static_cast<int>(request.categories.size()), options.channels, options.layers},
                      static_cast<std::uint64_t>(options.seed));
    network->to(torchDevice(device));
    if (!options.trainBackbone)
        for (torch::Tensor &parameter : network->backbone()->parameters())
            parameter.set_requires_grad(false);
    const DetectionImages train(request.train, request.trainPixels), test(request.test, request.testPixels);
    DetectionTask task(network, train, options, request.encoder.normalisation, torchDevice(device));
    const SupervisedReport trained = trainSupervised(task, trainingOf(options, device, request), {}, context);

    DetectionReport report;
    report.trainImages = request.train.images();
    report.trainBoxes = static_cast<std::int64_t>(request.train.boxes.size());
    report.testImages = request.test.images();
    report.testBoxes = static_cast<std::int64_t>(request.test.boxes.size());
    report.categories = request.categories;
    report.loss = trained.loss;
    report.seconds = trained.seconds;
    report.figures = averagePrecision(
        request.test.boxes, detect(network, request.test, test, request.encoder.normalisation, device, context),
        static_cast<int>(request.categories.size()));
    removeCheckpoint(request.checkpoint);
    return report;
}

} // namespace

DetectionReport evaluateDetection(const DetectionRequest &request, const DetectionOptions &options, JobContext &context)
{
    throwIfAny(options.check());
    return withTorchErrors([&] { return trainAndDetect(request, options, context); });
}

} // namespace coresift
