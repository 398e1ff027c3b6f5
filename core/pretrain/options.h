/// Settings of self-supervised training, for the retrieval encoder and for pretraining alike.
#pragma once

#include "core/encoder/options.h"
#include "core/optimise/optimiser_options.h"
#include "core/pretrain/early_stop.h"
#include "core/pretrain/method_options.h"

namespace coresift {

struct TrainOptions {
    std::string preset = "small-data"; ///< where the other defaults come from: quick, small-data, paper
    MethodOptions method;
    BackboneOptions backbone;
    int imageSize = 112;                ///< px
    int batch = 128;                    ///< images that are compared with one another
    bool gradientCheckpointing = false; ///< less memory, for a third more time (Chen et al. 2016)
    int epochs = 200;
    std::int64_t steps = 0;      ///< when positive: exactly so many steps; schedules lay the epochs evenly over them
    double learningRate = 0.025; ///< the published 0.1 for 512 images, in proportion to the batch
    OptimiserOptions optimiser;
    double momentum = 0.9; ///< Nesterov
    double weightDecay = 1e-4;
    double floorRatio = 1e-3;  ///< last learning rate as a share of the first
    int warmupEpochs = 0;      ///< linear
    int checkpointEvery = 10;  ///< epochs
    int knnEvery = 25;         ///< epochs between two checks by nearest neighbours; 0: none
    bool leaveOutLeaks = true; ///< do not train on near-duplicates of test images; of no effect before they are found
    int samplingTimes = 1;     ///< r: the coreset is selected again after the epochs E/r, 2E/r, … (Kim et al. 2023)
    EarlyStopOptions earlyStop;
    std::int64_t seed = 0;
    DeviceOptions device;
    std::string augmentOn = "auto"; ///< where views are made: auto, cpu, device

    /// The named preset: quick (ResNet-10, 64 px, 300 steps), small-data (the defaults above), paper (ResNet-50, 224
    /// px, batch 512, lr 0.1, 5,000 epochs), with what the method's authors publish where it needs something else: DINO
    /// and MAE train a ViT with AdamW. Throws Error (InvalidInput) for other names.
    static TrainOptions fromPreset(const std::string &preset, const std::string &method = "simclr");
    std::vector<OptionProblem> check() const;

    /// Images of one step: a batch for each part that is accumulated.
    std::int64_t stepImages() const { return std::int64_t(batch) * optimiser.accumulate; }
};

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, TrainOptions>> describeFields(Options &o, Visitor &&field)
{
    field(Field{"preset",
                CORESIFT_TEXT("Options", "Preset"),
                CORESIFT_TEXT("Options", "Sets all other training options; given ones win"),
                {},
                {},
                {"quick", "small-data", "paper"}},
          o.preset);
    describeFields(o.method, field);
    describeFields(o.backbone, field);
    field(Field{"image-size", CORESIFT_TEXT("Options", "Image size"), CORESIFT_TEXT("Options", "Side of a view, px"),
                16, 1024},
          o.imageSize);
    field(Field{"batch", CORESIFT_TEXT("Options", "Batch"),
                CORESIFT_TEXT("Options", "Images that are compared with one another, each in its views"), 2, 65536},
          o.batch);
    field(Field{"gradient-checkpointing", CORESIFT_TEXT("Options", "Gradient checkpointing"),
                CORESIFT_TEXT("Options", "Needs less memory, the more so the deeper the network is, and a third more "
                                         "time: what lies inside the network's blocks is computed again for the "
                                         "gradients instead of kept")},
          o.gradientCheckpointing);
    field(Field{"epochs", CORESIFT_TEXT("Options", "Epochs"), CORESIFT_TEXT("Options", "Passes over the images"), 1,
                100000},
          o.epochs);
    field(
        Field{"steps",
              CORESIFT_TEXT("Options", "Steps"),
              CORESIFT_TEXT("Options", "Exactly so many steps, over which schedules lay the epochs evenly; 0 leaves it "
                                       "to the epochs"),
              0,
              1.0e9,
              {},
              CORESIFT_TEXT("Options", "by the epochs")},
        o.steps);
    field(Field{"learning-rate", CORESIFT_TEXT("Options", "Learning rate"),
                CORESIFT_TEXT("Options", "At the start of the cosine schedule"), 1e-9, 100},
          o.learningRate);
    describeFields(o.optimiser, field);
    field(Field{"momentum", CORESIFT_TEXT("Options", "Momentum"), CORESIFT_TEXT("Options", "Nesterov momentum of SGD"),
                0, 0.9999},
          o.momentum);
    field(Field{"weight-decay", CORESIFT_TEXT("Options", "Weight decay"),
                CORESIFT_TEXT("Options", "L2 penalty on all weights"), 0, 1},
          o.weightDecay);
    field(Field{"floor-ratio", CORESIFT_TEXT("Options", "Floor"),
                CORESIFT_TEXT("Options", "Last learning rate as a share of the first"), 0, 1},
          o.floorRatio);
    field(Field{"warmup-epochs", CORESIFT_TEXT("Options", "Warm-up"),
                CORESIFT_TEXT("Options", "Epochs of linear warm-up"), 0, 100000},
          o.warmupEpochs);
    field(Field{"checkpoint-every", CORESIFT_TEXT("Options", "Checkpoint every"),
                CORESIFT_TEXT("Options", "Epochs between checkpoints; long epochs have one every half hour"), 1,
                100000},
          o.checkpointEvery);
    field(Field{"knn-every",
                CORESIFT_TEXT("Options", "kNN every"),
                CORESIFT_TEXT("Options", "Epochs between two checks by nearest neighbours on the test set; 0 is never"),
                0,
                100000,
                {},
                CORESIFT_TEXT("Options", "never")},
          o.knnEvery);
    field(Field{"leave-out-leaks", CORESIFT_TEXT("Options", "Leave out leaks"),
                CORESIFT_TEXT("Options", "Do not train on near-duplicates of test images")},
          o.leaveOutLeaks);
    field(Field{"sampling-times", CORESIFT_TEXT("Options", "Selections"),
                CORESIFT_TEXT("Options", "So often the coreset is selected in a pretraining on it, each time but the "
                                         "first with the encoder in training; 1 keeps it"),
                1, 1000},
          o.samplingTimes);
    describeFields(o.earlyStop, field);
    field(Field{"seed", CORESIFT_TEXT("Options", "Seed"),
                CORESIFT_TEXT("Options", "The same seed gives the same result"), 0, 9.0e15},
          o.seed);
    describeFields(o.device, field);
    field(
        Field{"augment-on",
              CORESIFT_TEXT("Options", "Make views on"),
              CORESIFT_TEXT("Options", "Where images are cropped and their colours changed: on the CPU, or in batches "
                                       "on the device; auto takes the device where it is a GPU. Views are the same "
                                       "but for rounding"),
              {},
              {},
              {"auto", "cpu", "device"}},
        o.augmentOn);
}

/// Whether views are made on the device, which is resolved.
bool augmentsOnDevice(const TrainOptions &options, const DeviceOptions &device);

/// What the losses of a run depend on, as JSON: not where and how exactly it is computed, how often it is saved and
/// checked, and why it has the images that it has. Two sittings of one run agree in these.
nlohmann::json lastingOptions(const TrainOptions &options);

} // namespace coresift
