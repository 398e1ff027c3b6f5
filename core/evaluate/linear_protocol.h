/// Linear evaluation as published (Kim et al. 2023): a linear layer learns for 100 epochs on the frozen encoder. This
/// header knows no LibTorch.
#pragma once

#include "core/base/job.h"
#include "core/encoder/options.h"
#include "core/evaluate/classification.h"
#include "core/evaluate/labelled.h"

#include <functional>
#include <string>

namespace coresift {

struct LinearProtocolOptions {
    int epochs = 100; ///< the rate falls to a tenth behind 60 and 80 of 100
    int batch = 256;
    double learningRate = 10; ///< SGD with Nesterov momentum 0.9, no weight decay
    bool augment = true;      ///< features of random crops and flips, anew in each epoch; else those of whole images
    std::int64_t seed = 0;
    DeviceOptions device;

    std::vector<OptionProblem> check() const { return checkFields(*this); }
};

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, LinearProtocolOptions>> describeFields(Options &o,
                                                                                                     Visitor &&field)
{
    field(Field{"epochs", CORESIFT_TEXT("Options", "Epochs"), CORESIFT_TEXT("Options", "Passes over the images"), 1,
                100000},
          o.epochs);
    field(Field{"batch", CORESIFT_TEXT("Options", "Batch"), CORESIFT_TEXT("Options", "Images a step"), 1, 65536},
          o.batch);
    field(Field{"learning-rate", CORESIFT_TEXT("Options", "Learning rate"),
                CORESIFT_TEXT("Options", "At the start; a tenth of it behind three and four fifths of the epochs"),
                1e-9, 1000},
          o.learningRate);
    field(Field{"augment", CORESIFT_TEXT("Options", "Crops and flips"),
                CORESIFT_TEXT("Options", "Features of random crops and flips, anew in each epoch, as published: slow; "
                                         "else those of whole images, computed once")},
          o.augment);
    field(Field{"seed", CORESIFT_TEXT("Options", "Seed"),
                CORESIFT_TEXT("Options", "The same seed gives the same result"), 0, 9.0e15},
          o.seed);
    describeFields(o.device, field);
}

/// Features, unit rows, of these images of the training set in the views of an epoch, counted from 0.
using ViewFeatures = std::function<Matrix(const std::vector<std::int64_t> &images, int epoch)>;

struct LinearProtocolReport {
    std::int64_t train = 0, test = 0; ///< images
    int classes = 0;
    int epoch = 0; ///< whose weights were taken, counted from 1: the best on a held-out fifth of the training set
    ClassificationFigures figures;
    ConfusionMatrix confusion;
    double seconds = 0;

    Phrase summary() const;
};

/// `views`: none where the options do not augment. The epoch is found on a held-out fifth, then all of `train` is
/// learned. Features are scaled to a mean square of 1, as pooled ones have it by and large, which the published rate is
/// for. `checkpoint`: prefix of files to go on from and to be kept meanwhile; empty: none. Throws Error (InvalidInput
/// as requireLabelled() does, Numeric), Cancelled.
LinearProtocolReport evaluateLinearProtocol(const LabelledFeatures &train, const LabelledFeatures &test,
                                            const ViewFeatures &views, const LinearProtocolOptions &options,
                                            const std::string &checkpoint, JobContext &context);

} // namespace coresift
