/// Detection: a RetinaNet on an encoder learns the boxes of one set and is measured on another (Kim et al. 2023,
/// protocol of their appendix). This header knows no LibTorch.
#pragma once

#include "core/base/job.h"
#include "core/encoder/encoder.h"
#include "core/evaluate/detection_figures.h"
#include "core/image/pixel_cache.h"

namespace coresift {

struct DetectionOptions {
    int shorterSide = 200; ///< px; as published
    int longestSide = 333; ///< px
    int epochs = 100;
    int batch = 16;
    double learningRate = 1e-4; ///< Adam, along a cosine
    double weightDecay = 5e-4;
    bool trainBackbone = false; ///< published: frozen
    int channels = 256;         ///< of the pyramid
    int layers = 4;             ///< convolutions of each head
    std::int64_t seed = 0;
    DeviceOptions device;

    std::vector<OptionProblem> check() const;
};

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, DetectionOptions>> describeFields(Options &o,
                                                                                                Visitor &&field)
{
    field(Field{"shorter-side", CORESIFT_TEXT("Options", "Shorter side"),
                CORESIFT_TEXT("Options", "Of the images that the detector sees, px"), 32, 2048},
          o.shorterSide);
    field(Field{"longest-side", CORESIFT_TEXT("Options", "Longest side"),
                CORESIFT_TEXT("Options", "Images whose longer side would be longer become smaller, px"), 32, 4096},
          o.longestSide);
    field(Field{"epochs", CORESIFT_TEXT("Options", "Epochs"), CORESIFT_TEXT("Options", "Passes over the images"), 1,
                100000},
          o.epochs);
    field(Field{"batch", CORESIFT_TEXT("Options", "Batch"), CORESIFT_TEXT("Options", "Images a step"), 1, 4096},
          o.batch);
    field(Field{"learning-rate", CORESIFT_TEXT("Options", "Learning rate"),
                CORESIFT_TEXT("Options", "Of Adam, at the start of a cosine"), 1e-9, 100},
          o.learningRate);
    field(Field{"weight-decay", CORESIFT_TEXT("Options", "Weight decay"),
                CORESIFT_TEXT("Options", "L2 penalty on all weights"), 0, 1},
          o.weightDecay);
    field(Field{"train-backbone", CORESIFT_TEXT("Options", "Train the encoder too"),
                CORESIFT_TEXT("Options", "Its weights follow the boxes; else they stay as pretraining left them")},
          o.trainBackbone);
    field(Field{"channels", CORESIFT_TEXT("Options", "Channels"),
                CORESIFT_TEXT("Options", "Of the feature pyramid; fewer are faster and less exact"), 8, 1024},
          o.channels);
    field(Field{"layers", CORESIFT_TEXT("Options", "Layers of the heads"),
                CORESIFT_TEXT("Options", "Convolutions before a head's answer"), 1, 8},
          o.layers);
    field(Field{"seed", CORESIFT_TEXT("Options", "Seed"),
                CORESIFT_TEXT("Options", "The same seed gives the same result"), 0, 9.0e15},
          o.seed);
    describeFields(o.device, field);
}

/// Upright, as annotations have it.
struct ImageExtent {
    int width = 0, height = 0; ///< px
};

/// Images with their boxes.
struct DetectionSet {
    std::vector<std::string> names;   ///< of the images, as shown, for messages
    std::vector<ImageExtent> extents; ///< of each
    std::vector<BoxAnnotation> boxes; ///< in order of image

    std::int64_t images() const { return static_cast<std::int64_t>(names.size()); }
};

/// Cuts what of the boxes reaches out of its image, and returns how many were cut. Throws Error (InvalidInput) that
/// names the image: no boxes at all, a box of no area, one that lies less than half inside, a category number that is
/// none, a category that only the test set has.
std::int64_t requireBoxes(DetectionSet &train, DetectionSet &test, const std::vector<std::string> &categories);

/// As the detector sees it.
RgbImage detectionImage(const RgbImage &image, const DetectionOptions &options);

struct DetectionRequest {
    EncoderSource encoder;
    std::vector<std::string> categories;
    const DetectionSet &train, &test;           ///< that requireBoxes() has passed
    const PixelCache &trainPixels, &testPixels; ///< of detectionImage()
    std::string checkpoint;                     ///< file to go on from and to be kept meanwhile; empty: none
    std::string images = {}; ///< names the training images' content: a checkpoint of others is not gone on from
};

struct DetectionReport {
    std::int64_t trainImages = 0, trainBoxes = 0, testImages = 0, testBoxes = 0;
    std::vector<std::string> categories;
    DetectionFigures figures;
    double loss = 0;    ///< mean of the last epoch
    double seconds = 0; ///< of training, this sitting

    Phrase summary() const;
};

/// Throws Error (Unsupported for an encoder that is no ResNet or ResNeXt, Numeric, OutOfMemory, what loading throws),
/// Cancelled.
DetectionReport evaluateDetection(const DetectionRequest &request, const DetectionOptions &options,
                                  JobContext &context);

} // namespace coresift
