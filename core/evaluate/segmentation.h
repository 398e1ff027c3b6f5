/// Segmentation: a DeepLab v3+ on an encoder learns the masks of one set and is measured on another (Kim et al. 2023,
/// protocol of their appendix). This header knows no LibTorch.
#pragma once

#include "core/base/job.h"
#include "core/encoder/encoder.h"
#include "core/evaluate/segmentation_figures.h"
#include "core/image/label_map.h"
#include "core/image/pixel_cache.h"

#include <functional>

namespace coresift {

struct SegmentationOptions {
    int imageSize = 224; ///< px; shorter side of an image, side of a training crop
    int epochs = 30;
    int batch = 16;
    double learningRate = 0.1; ///< SGD with Nesterov momentum, the poly schedule; a tenth for the encoder's weights
    double weightDecay = 1e-4;
    bool trainBackbone = false; ///< published: frozen
    int channels = 256;         ///< of pyramid and decoder
    std::int64_t seed = 0;
    DeviceOptions device;

    std::vector<OptionProblem> check() const { return checkFields(*this); }
};

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, SegmentationOptions>> describeFields(Options &o,
                                                                                                   Visitor &&field)
{
    field(Field{"image-size", CORESIFT_TEXT("Options", "Image size"),
                CORESIFT_TEXT("Options", "Shorter side of an image and side of a training crop, px"), 32, 2048},
          o.imageSize);
    field(Field{"epochs", CORESIFT_TEXT("Options", "Epochs"), CORESIFT_TEXT("Options", "Passes over the images"), 1,
                100000},
          o.epochs);
    field(Field{"batch", CORESIFT_TEXT("Options", "Batch"), CORESIFT_TEXT("Options", "Images a step"), 2, 4096},
          o.batch);
    field(Field{"learning-rate", CORESIFT_TEXT("Options", "Learning rate"),
                CORESIFT_TEXT("Options", "At the start, of the new layers; the encoder's is a tenth of it"), 1e-9, 100},
          o.learningRate);
    field(Field{"weight-decay", CORESIFT_TEXT("Options", "Weight decay"),
                CORESIFT_TEXT("Options", "L2 penalty on all weights"), 0, 1},
          o.weightDecay);
    field(Field{"train-backbone", CORESIFT_TEXT("Options", "Train the encoder too"),
                CORESIFT_TEXT("Options", "Its weights follow the masks; else they stay as pretraining left them")},
          o.trainBackbone);
    field(Field{"channels", CORESIFT_TEXT("Options", "Channels"),
                CORESIFT_TEXT("Options", "Of pyramid and decoder; fewer are faster and less exact"), 8, 1024},
          o.channels);
    field(Field{"seed", CORESIFT_TEXT("Options", "Seed"),
                CORESIFT_TEXT("Options", "The same seed gives the same result"), 0, 9.0e15},
          o.seed);
    describeFields(o.device, field);
}

/// Images with the class of each pixel.
struct SegmentationSet {
    std::vector<std::string> names; ///< of the images, as shown, for messages
    /// Of an image, upright, of its own size. Called again for every use: masks are not kept in memory. Any thread;
    /// throws Error for a mask that cannot be read.
    std::function<LabelMap(std::int64_t image)> mask;

    std::int64_t images() const { return static_cast<std::int64_t>(names.size()); }
};

struct CheckedMasks {
    /// That are needed: up to the last one that a mask has, two at least. Masks without names have numbers up to 254,
    /// most of which would be trained for nothing.
    std::size_t classes = 2;
    std::string trained; ///< names the content of the training masks
};

/// Reads every mask once. Throws Error (InvalidInput) that names the image: no images, fewer than two classes, a mask
/// that is not of the image's shape, an unknown class number, a class that only the test set has; what mask() throws;
/// Cancelled. `pixels`: of segmentationImage().
CheckedMasks requireMasks(const SegmentationSet &train, const PixelCache &trainPixels, const SegmentationSet &test,
                          const PixelCache &testPixels, const std::vector<std::string> &classes, JobContext &context);

/// As it is cached: the shorter side of the options, any aspect.
RgbImage segmentationImage(const RgbImage &image, const SegmentationOptions &options);

struct SegmentationRequest {
    EncoderSource encoder;
    std::vector<std::string> classes;
    const SegmentationSet &train, &test; ///< that requireMasks() has passed
    const PixelCache &trainPixels, &testPixels;
    std::string checkpoint;  ///< file to go on from and to be kept meanwhile; empty: none
    std::string images = {}; ///< names the training images' and masks' content, as in the other tasks
};

struct SegmentationReport {
    std::int64_t trainImages = 0, testImages = 0;
    std::vector<std::string> classes;
    SegmentationFigures figures; ///< at the masks' own size, up to 1,024 px
    double loss = 0;             ///< mean of the last epoch
    double seconds = 0;          ///< of training, this sitting

    Phrase summary() const;
};

/// Throws Error (Unsupported for an encoder that is no ResNet or ResNeXt, Numeric, OutOfMemory, what loading throws),
/// Cancelled.
SegmentationReport evaluateSegmentation(const SegmentationRequest &request, const SegmentationOptions &options,
                                        JobContext &context);

} // namespace coresift
