#include "core/study/forecast.h"

#include "core/base/file.h"
#include "core/base/parallel.h"
#include "core/image/decode.h"
#include "core/image/pixel_cache.h"
#include "core/image/resize.h"
#include "core/sampling/coreset_csv.h"
#include "core/study/stage_run.h"
#include "core/study/study_file.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>

namespace coresift {

namespace {

/// Everything of the forecast has to be there before the first step.
void refuseWhatCannotFit(StageForecast &forecast, const std::string &folder)
{
    const std::uint64_t diskFree = freeDiskSpace(folder), memoryFree = freeMemory();
    if (forecast.diskBytes > diskFree)
        forecast.refusal = {ErrorKind::NoSpace,
                            {CORESIFT_TEXT("Phrases", "the run needs about %1 on the study's disk, %2 are free. Free "
                                                      "some space, or take a smaller image size"),
                             {bytesValue(forecast.diskBytes), bytesValue(diskFree)}}};
    else if (forecast.device.device == "cpu" && forecast.memoryBytes > memoryFree)
        forecast.refusal = {
            ErrorKind::OutOfMemory,
            {CORESIFT_TEXT("Phrases",
                           "the run needs about %1 of memory, %2 are free. Take a smaller batch or image size"),
             {bytesValue(forecast.memoryBytes), bytesValue(memoryFree)}}};
}

StageForecast refused(ErrorKind kind, const char *why)
{
    StageForecast forecast;
    forecast.refusal = {kind, why};
    return forecast;
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
                const RgbImage image = decodeImage(readFile(images[i * images.size() / count].file), decoding);
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

/// The widest layer, three times: what goes in, what comes out, and the shortcut.
std::uint64_t forwardBytes(const EmbedOptions &options, const BackboneOptions &backbone)
{
    const std::uint64_t pixels =
        static_cast<std::uint64_t>(options.imageSize) * static_cast<std::uint64_t>(options.imageSize);
    const auto widest = static_cast<std::uint64_t>(widestLayer(backbone, options.imageSize));
    return static_cast<std::uint64_t>(options.batch) * (3 * widest + 2 * 3 * pixels) * sizeof(float);
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

StageForecast forecastRun(const std::string &folder, const TrainOptions &options, std::int64_t images)
{
    throwIfAny(options.check());
    if (images < 2)
        return refused(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "training needs at least two images"));
    const TrainForecast training = forecastSizes(options, images);
    StageForecast forecast;
    forecast.memoryBytes = training.memoryBytes;
    forecast.diskBytes =
        training.diskBytes + PixelCache::forecastBytes(images, evaluationShorterSide(options.imageSize));
    forecast.device = training.device;
    refuseWhatCannotFit(forecast, folder);
    if (!forecast.refusal)
        forecast.seconds = forecastTraining(options, images).seconds;
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
    std::int64_t images = study.total(SetRole::Target).ok;
    if (on == "all")
        images += study.total(SetRole::OpenSet).ok;
    if (on == "coreset" || on == "random") {
        if (study.settings.selection.empty())
            return refused(ErrorKind::NotFound,
                           CORESIFT_TEXT("Phrases", "there is no coreset yet. Select one first, or pretrain on the "
                                                    "target set alone"));
        images += coresetSize(folder, study.settings);
    }
    return forecastRun(folder, request.options.value_or(study.settings.pretrain), images);
}

StageForecast forecastEmbed(const std::string &folder, const EmbedOptions &options)
{
    throwIfAny(options.check());
    const StudySettings settings = readStudyFile(folder).settings;
    if (settings.encoder.file.empty())
        return refused(ErrorKind::NotFound,
                       CORESIFT_TEXT("Phrases", "there is no retrieval encoder yet. Train or load one first"));
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
    forecast.memoryBytes = std::filesystem::file_size(source.file) + forwardBytes(options, settings.encoder.backbone);
    forecast.diskBytes =
        images.size() * (static_cast<std::uint64_t>(encoder->dimensions()) * 2 + sizeof(std::int64_t) + 1);
    refuseWhatCannotFit(forecast, folder);
    return forecast;
}

void throwIfRefused(const StageForecast &forecast, const std::string &folder)
{
    if (forecast.refusal)
        throw Error(forecast.refusal->kind, forecast.refusal->why, folder);
}

} // namespace coresift
