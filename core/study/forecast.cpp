#include "core/study/forecast.h"

#include "core/base/file.h"
#include "core/base/parallel.h"
#include "core/image/decode.h"
#include "core/image/pixel_cache.h"
#include "core/image/read_image.h"
#include "core/image/resize.h"
#include "core/pretrain/batch_fit.h"
#include "core/pretrain/process_group.h"
#include "core/pretrain/schedule.h"
#include "core/sampling/coreset_csv.h"
#include "core/study/encoder_copy.h"
#include "core/study/run_folder.h"
#include "core/study/study_file.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>
#include <utility>

namespace coresift {

namespace {

/// The disk has to take everything of the forecast.
void refuseWithoutDisk(StageForecast &forecast, const std::string &folder)
{
    const std::uint64_t free = freeDiskSpace(folder);
    if (forecast.diskBytes > free)
        forecast.refusal = {ErrorKind::NoSpace,
                            {CORESIFT_TEXT("Phrases", "the run needs about %1 on the study's disk, %2 are free. Free "
                                                      "some space, or take a smaller image size"),
                             {bytesValue(forecast.diskBytes), bytesValue(free)}}};
}

void refuseWithoutMemory(StageForecast &forecast, std::uint64_t free, const Phrase &advice)
{
    if (!forecast.refusal && forecast.memoryBytes > free)
        forecast.refusal = {ErrorKind::OutOfMemory,
                            Phrase(CORESIFT_TEXT("Phrases", "the run needs about %1 of memory, %2 are free"),
                                   {bytesValue(forecast.memoryBytes), bytesValue(free)})
                                .add(advice)};
}

StageForecast refused(ErrorKind kind, Phrase why)
{
    StageForecast forecast;
    forecast.refusal = {kind, std::move(why)};
    return forecast;
}

StageForecast refusedWithoutEncoder()
{
    return refused(ErrorKind::NotFound,
                   CORESIFT_TEXT("Phrases", "there is no retrieval encoder yet. Train or load one first"));
}

/// The weights of `start`, which is not fresh: the study's copies are relative to it.
EncoderSource startSource(const std::string &folder, const StudySettings &settings, const std::string &start)
{
    if (start == "retrieval")
        return {folder + "/" + settings.encoder.file, settings.encoder.normalisation, settings.encoder.backbone};
    return {start == settings.pretrainStart ? folder + "/" + start : start, {}, settings.pretrain.backbone};
}

std::int64_t coresetSize(const std::string &folder, const StudySettings &settings)
{
    if (settings.selection.empty())
        return 0;
    return static_cast<std::int64_t>(
        readCoresetCsv(folder + "/selections/" + settings.selection + "/coreset.csv").size());
}

/// What a few of the images take, one after the other.
struct EmbedTimes {
    double decoding = 0, encoding = 0; ///< seconds an image
};

double secondsOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// An image that cannot be read any more takes no time and counts as black.
EmbedTimes timeSome(const std::vector<LocatedImage> &images, Encoder &encoder, const StudySettings &settings,
                    const EmbedOptions &options)
{
    constexpr std::size_t kSample = 8;
    const std::size_t count = std::min(kSample, images.size());
    const std::size_t bytes =
        static_cast<std::size_t>(options.imageSize) * static_cast<std::size_t>(options.imageSize) * 3;
    std::vector<std::uint8_t> pixels(count * bytes);
    DecodeOptions decoding;
    decoding.maxPixels = maxPixels(settings.scan);
    decoding.shorterSide = decodeShorterSideFor(options.imageSize);
    EmbedTimes times;
    times.decoding = secondsOf([&] {
        for (std::size_t i = 0; i < count; ++i)
            try {
                const RgbImage image = decodeImage(readImageFile(images[i * images.size() / count].file), decoding);
                const RgbImage crop = evaluationCrop(image, options.imageSize);
                std::copy(crop.pixels.begin(), crop.pixels.end(),
                          pixels.begin() + static_cast<std::ptrdiff_t>(i * bytes));
            } catch (const Error &) {
                continue;
            }
    });
    const auto rows = static_cast<std::int64_t>(count);
    encoder.embed(pixels.data(), rows, options.imageSize); // the first time also sets things up
    times.encoding = secondsOf([&] { encoder.embed(pixels.data(), rows, options.imageSize); });
    times.decoding /= static_cast<double>(count);
    times.encoding /= static_cast<double>(count);
    return times;
}

/// What the file tells of itself goes before what was said of it.
BackboneOptions backboneOf(const Encoder &encoder, const StudySettings &settings)
{
    const WeightsReport weights = encoder.weights();
    return weights.matched > 0 ? weights.backbone : settings.encoder.backbone;
}

/// The widest layer, three times: what goes in, what comes out, and the shortcut.
std::uint64_t forwardBytes(const EmbedOptions &options, const BackboneOptions &backbone)
{
    const std::uint64_t pixels =
        static_cast<std::uint64_t>(options.imageSize) * static_cast<std::uint64_t>(options.imageSize);
    const auto widest = static_cast<std::uint64_t>(widestLayer(backbone, options.imageSize));
    return static_cast<std::uint64_t>(options.batch) * (3 * widest + 2 * 3 * pixels) * sizeof(float);
}

/// Of so many images' features in a store, half floats beside numbers and flags.
std::uint64_t storeBytes(std::int64_t images, std::int64_t dimensions)
{
    return static_cast<std::uint64_t>(images) * (static_cast<std::uint64_t>(dimensions) * 2 + sizeof(std::int64_t) + 1);
}

/// Of the images that a renewal of the coreset looks at.
std::uint64_t renewalBytes(const std::string &folder, std::int64_t dimensions)
{
    const StudySnapshot study = readStudy(folder);
    return storeBytes(study.total(SetRole::Target).ok + study.total(SetRole::OpenSet).ok, dimensions);
}

} // namespace

Phrase StageForecast::summary() const
{
    TrainForecast figures;
    figures.seconds = seconds;
    figures.memoryBytes = memoryBytes;
    figures.diskBytes = diskBytes;
    figures.device = device;
    return figures.summary();
}

StageForecast forecastRun(const std::string &folder, const TrainOptions &options, std::int64_t images,
                          std::int64_t renewed, const ProcessGroup *group)
{
    throwIfAny(options.check());
    if (images < 2)
        return refused(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "training needs at least two images"));
    if (const int epochs = trainLength(options, images).epochs; options.samplingTimes > epochs)
        return refused(
            ErrorKind::InvalidInput,
            {CORESIFT_TEXT("Phrases", "the coreset cannot be selected %1 times in %2 epochs. Take more epochs, or "
                                      "select it less often"),
             {std::to_string(options.samplingTimes), std::to_string(epochs)}});
    const TrainForecast training = forecastTraining(options, images, group);
    StageForecast forecast;
    forecast.seconds = training.seconds;
    forecast.memoryBytes = training.memoryBytes;
    const auto caches = static_cast<std::uint64_t>(group == nullptr ? 1 : group->size());
    forecast.diskBytes = training.diskBytes +
                         caches * PixelCache::forecastBytes(images + renewed, evaluationShorterSide(options.imageSize));
    if (options.samplingTimes > 1)
        forecast.diskBytes += renewalBytes(folder, training.features);
    forecast.device = training.device;
    forecast.fitting = training.fitting;
    refuseWithoutDisk(forecast, folder);
    refuseWithoutMemory(forecast, training.memoryFree, fittingAdvice(training.fitting, options));
    return forecast;
}

StageForecast forecastRetrieval(const std::string &folder, const TrainOptions &options)
{
    return forecastRun(folder, options, readStudy(folder).total(SetRole::Target).ok);
}

StageForecast forecastPretrain(const std::string &folder, const PretrainRequest &request)
{
    const StudySnapshot study = readStudy(folder);
    const std::string on = request.on.empty() ? study.settings.pretrainOn : request.on;
    TrainOptions options = request.options.value_or(study.settings.pretrain);
    throwIfAny(options.check());
    std::int64_t openSetImages = on == "all" ? study.total(SetRole::OpenSet).ok : 0;
    if (on == "coreset" || on == "random") {
        if (study.settings.selection.empty())
            return refused(ErrorKind::NotFound,
                           CORESIFT_TEXT("Phrases", "there is no coreset yet. Select one first, or pretrain on the "
                                                    "target set alone"));
        openSetImages = coresetSize(folder, study.settings);
    }
    const std::string start = request.startFrom.empty() ? study.settings.pretrainStart : request.startFrom;
    if (start == "retrieval" && study.settings.encoder.file.empty())
        return refusedWithoutEncoder();
    if (start != "fresh")
        requireBackbone(startSource(folder, study.settings, start), options.backbone);
    options = pretrainOptions(options, on, study.settings.select.cut.stop, openSetImages, start != "fresh");
    return forecastRun(folder, options, study.total(SetRole::Target).ok + openSetImages,
                       renewedImages(options, openSetImages));
}

StageForecast forecastEmbed(const std::string &folder, const EmbedOptions &options)
{
    throwIfAny(options.check());
    const StudySettings settings = readStudyFile(folder).settings;
    if (settings.encoder.file.empty())
        return refusedWithoutEncoder();
    const Catalogue catalogue(catalogueFile(folder), Catalogue::Access::Read);
    std::vector<LocatedImage> images;
    for (const SetRole role : {SetRole::Target, SetRole::OpenSet, SetRole::Test})
        for (LocatedImage &image : readableImages(settings, catalogue, role))
            images.push_back(std::move(image));
    if (images.empty())
        return refused(ErrorKind::NotFound, CORESIFT_TEXT("Phrases", "there are no images yet. Scan the study first"));
    const EncoderSource source{folder + "/" + settings.encoder.file, settings.encoder.normalisation,
                               settings.encoder.backbone};
    const auto encoder = loadEncoder(source, options.device);
    const EmbedTimes times = timeSome(images, *encoder, settings, options);
    StageForecast forecast;
    forecast.device = resolveDevice(options.device);
    // Decoding runs beside the encoder, on the same cores.
    const auto count = static_cast<double>(images.size());
    forecast.seconds = count * (times.decoding / coreCount() + times.encoding);
    forecast.memoryBytes =
        std::filesystem::file_size(source.file) + forwardBytes(options, backboneOf(*encoder, settings));
    forecast.diskBytes = storeBytes(static_cast<std::int64_t>(images.size()), encoder->dimensions());
    refuseWithoutDisk(forecast, folder);
    if (forecast.device.device == "cpu") // LibTorch alone knows a GPU's
        refuseWithoutMemory(forecast, freeMemory(), CORESIFT_TEXT("Phrases", ". Take a smaller batch or image size"));
    return forecast;
}

void throwIfRefused(const StageForecast &forecast, const std::string &folder)
{
    if (forecast.refusal)
        throw Error(forecast.refusal->kind, forecast.refusal->why, folder);
}

} // namespace coresift
