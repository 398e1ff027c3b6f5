/// Fine-tuning: the whole network learns from all labels or a few of them, the encoder's weights first. This header
/// knows no LibTorch.
#pragma once

#include "core/base/job.h"
#include "core/encoder/encoder.h"
#include "core/evaluate/classification.h"
#include "core/image/pixel_cache.h"

namespace coresift {

struct FineTuneOptions {
    std::vector<int> shares{100}; ///< per cent of the labels, each on its own; published: 10, 50, 100
    int imageSize = 0;            ///< px; 0: a study puts in that of its features, the size the encoder knows
    int epochs = 50;
    int batch = 64;
    double learningRate = 0; ///< of the encoder, ten times as much for the new layer; 0: found on a held-out fifth
    double weightDecay = 1e-4;
    std::int64_t seed = 0;
    DeviceOptions device;

    std::vector<OptionProblem> check() const;
};

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, FineTuneOptions>> describeFields(Options &o,
                                                                                               Visitor &&field)
{
    field(Field{"shares", CORESIFT_TEXT("Options", "Label shares"),
                CORESIFT_TEXT("Options", "Per cent of each class's labels to learn from, a list"), 1, 100},
          o.shares);
    field(Field{"image-size",
                CORESIFT_TEXT("Options", "Image size"),
                CORESIFT_TEXT("Options", "Side of a view, px; 0: that of the features"),
                0,
                1024,
                {},
                CORESIFT_TEXT("Options", "that of the features")},
          o.imageSize);
    field(Field{"epochs", CORESIFT_TEXT("Options", "Epochs"), CORESIFT_TEXT("Options", "Passes over the images"), 1,
                100000},
          o.epochs);
    field(Field{"batch", CORESIFT_TEXT("Options", "Batch"), CORESIFT_TEXT("Options", "Images a step"), 2, 65536},
          o.batch);
    field(Field{"learning-rate",
                CORESIFT_TEXT("Options", "Learning rate"),
                CORESIFT_TEXT("Options", "Of the encoder at the start of a cosine, ten times as much for the new "
                                         "layer; 0: the best of 0.001, 0.003, 0.01 and 0.03 on a held-out fifth"),
                0,
                100,
                {},
                CORESIFT_TEXT("Options", "found on a held-out fifth")},
          o.learningRate);
    field(Field{"weight-decay", CORESIFT_TEXT("Options", "Weight decay"),
                CORESIFT_TEXT("Options", "L2 penalty on all weights"), 0, 1},
          o.weightDecay);
    field(Field{"seed", CORESIFT_TEXT("Options", "Seed"),
                CORESIFT_TEXT("Options", "The same seed gives the same result"), 0, 9.0e15},
          o.seed);
    describeFields(o.device, field);
}

/// Images with their classes, counting from 0.
struct LabelledPixels {
    const PixelCache &pixels; ///< at evaluationShorterSide(imageSize)
    std::vector<int> labels;
    std::vector<int> groups; ///< that stay together; empty: each image is its own
};

struct FineTuneRequest {
    EncoderSource encoder;
    const LabelledPixels &train, &test;
    int classes = 0;
    std::string checkpoint;  ///< prefix of files to go on from; empty: none
    std::string images = {}; ///< names the training images' content: a checkpoint of others is not gone on from
};

struct FineTuneScore {
    int share = 100;        ///< per cent of the labels
    std::int64_t train = 0; ///< images that it learned from
    double learningRate = 0;
    ClassificationFigures figures;
    ConfusionMatrix confusion;
};

struct FineTuneReport {
    std::int64_t test = 0; ///< images
    int classes = 0;
    std::vector<FineTuneScore> scores; ///< one a share
    double seconds = 0;

    Phrase summary() const;
};

/// Throws Error (InvalidInput: an image size of 0, no images, label counts that differ, fewer than two classes;
/// Unsupported for TorchScript of an unknown network; Numeric, OutOfMemory), Cancelled.
FineTuneReport fineTune(const FineTuneRequest &request, const FineTuneOptions &options, JobContext &context);

} // namespace coresift
