/// Which self-supervised method trains, and its own settings. Knows no LibTorch.
#pragma once

#include "core/encoder/options.h"

namespace coresift {

constexpr int kMaeDecoderHeads = 16; ///< He et al. 2022, published code

/// Where a value has no default that suits all methods, 0 is the method's own.
struct MethodOptions {
    std::string method = "simclr"; ///< one of methodNames()
    double temperature = 0;
    double ema = 0;          ///< momentum of the twin, the first one where it rises to 1
    int projectorHidden = 0; ///< width
    int projectorOut = 0;    ///< width
    int freezeEpochs = 1;    ///< SwAV's prototypes (Caron et al. 2020), DINO's last layer (Caron et al. 2021)

    int queue = 1024; ///< MoCo's keys (Kim et al. 2023)

    int prototypes = 100;          ///< of SwAV (Kim et al. 2023)
    double sinkhornEpsilon = 0.02; ///< the same
    int sinkhornIterations = 3;    ///< Caron et al. 2020
    int localCrops = 0;            ///< smaller views of an image, for SwAV and DINO
    int localSize = 96;            ///< px
    double localMinArea = 0.05;    ///< share of the image's area
    double localMaxArea = 0.2;     ///< the same

    int outputs = 65536;              ///< of DINO's last layer (Caron et al. 2021, as all of DINO's)
    double teacherFirst = 0.04;       ///< temperature of the teacher in the first epoch
    double teacherTemperature = 0.07; ///< and after its warm-up
    int teacherWarmup = 30;           ///< epochs
    double centreMomentum = 0.9;

    double maskRatio = 0.75;       ///< of MAE (He et al. 2022, as all of MAE's)
    bool normalisePatches = false; ///< targets have mean 0 and deviation 1 in each patch
    int decoderWidth = 512;
    int decoderDepth = 8; ///< blocks

    double hardness = 1;         ///< β (Robinson et al. 2021, as Kim et al. 2023 take it)
    double positiveShare = 0.01; ///< τ+, the same

    std::vector<OptionProblem> check() const;
};

std::vector<std::string> methodNames();
std::string methodTitle(const std::string &method); ///< "SimCLR"; unknown names as they are
/// Whether the method leaves an epoch's last batch out when it is short: MoCo's queue and SwAV's even assignments are
/// made for one size.
bool wantsWholeBatches(const std::string &method);

/// What is given, or the method's own where that is 0.
template <class Value> Value givenOr(Value given, Value own)
{
    return given > 0 ? given : own;
}

/// Adds the problem of a method that cannot train the backbone, for options that contain both.
void checkMethodBackbone(const MethodOptions &options, const BackboneOptions &backbone,
                         std::vector<OptionProblem> &problems);
/// Adds what does not go with the image size in px or the images a batch, for options that contain these.
void checkMethodSizes(const MethodOptions &options, const BackboneOptions &backbone, int imageSize, int batch,
                      std::vector<OptionProblem> &problems);

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, MethodOptions>> describeFields(Options &o,
                                                                                             Visitor &&field)
{
    field(Field{"method",
                CORESIFT_TEXT("Options", "Method"),
                CORESIFT_TEXT("Options", "What the encoder learns from unlabelled images"),
                {},
                {},
                methodNames()},
          o.method);
    field(
        Field{"temperature",
              CORESIFT_TEXT("Options", "Temperature"),
              CORESIFT_TEXT("Options", "Of the loss; 0 is the method's own: 0.07 for SimCLR and hard negatives, 1 for "
                                       "MoCo, 0.1 for SwAV and DINO"),
              0,
              100,
              {},
              CORESIFT_TEXT("Options", "the method's own")},
        o.temperature);
    field(Field{"ema",
                CORESIFT_TEXT("Options", "Momentum of the twin"),
                CORESIFT_TEXT("Options", "How slowly the second network follows; 0 is the method's own: 0.996, rising "
                                         "to 1, for BYOL and DINO, 0.999 for MoCo"),
                0,
                1,
                {},
                CORESIFT_TEXT("Options", "the method's own")},
          o.ema);
    field(Field{"projector-hidden",
                CORESIFT_TEXT("Options", "Projector's hidden width"),
                CORESIFT_TEXT("Options", "Of the layers between encoder and loss; 0 is the method's own"),
                0,
                65536,
                {},
                CORESIFT_TEXT("Options", "the method's own")},
          o.projectorHidden);
    field(Field{"projector-out",
                CORESIFT_TEXT("Options", "Projector's output width"),
                CORESIFT_TEXT("Options", "Of the vectors that are compared; 0 is the method's own"),
                0,
                65536,
                {},
                CORESIFT_TEXT("Options", "the method's own")},
          o.projectorOut);
    field(Field{"freeze-epochs", CORESIFT_TEXT("Options", "Frozen epochs"),
                CORESIFT_TEXT("Options", "First epochs in which SwAV's prototypes or DINO's last layer stay fixed"), 0,
                100000},
          o.freezeEpochs);
    field(Field{"queue", CORESIFT_TEXT("Options", "Queue"),
                CORESIFT_TEXT("Options", "Keys of earlier batches that MoCo contrasts with; a multiple of the batch"),
                1, 1048576},
          o.queue);
    field(Field{"prototypes", CORESIFT_TEXT("Options", "Prototypes"),
                CORESIFT_TEXT("Options", "Groups that SwAV sorts views into"), 2, 65536},
          o.prototypes);
    field(Field{"sinkhorn-epsilon", CORESIFT_TEXT("Options", "Sinkhorn ε"),
                CORESIFT_TEXT("Options", "How soft SwAV's even assignments to the prototypes are"), 1e-3, 10},
          o.sinkhornEpsilon);
    field(Field{"sinkhorn-iterations", CORESIFT_TEXT("Options", "Sinkhorn iterations"),
                CORESIFT_TEXT("Options", "Rounds that make SwAV's assignments even"), 1, 100},
          o.sinkhornIterations);
    field(Field{"local-crops", CORESIFT_TEXT("Options", "Local crops"),
                CORESIFT_TEXT("Options", "Small views of an image besides the two whole ones, for SwAV and DINO"), 0,
                32},
          o.localCrops);
    field(Field{"local-size", CORESIFT_TEXT("Options", "Size of local crops"),
                CORESIFT_TEXT("Options", "Side of a local crop, px"), 16, 1024},
          o.localSize);
    field(Field{"local-min-area", CORESIFT_TEXT("Options", "Smallest local crop"),
                CORESIFT_TEXT("Options", "Share of the image's area that a local crop has at least"), 1e-3, 1},
          o.localMinArea);
    field(Field{"local-max-area", CORESIFT_TEXT("Options", "Largest local crop"),
                CORESIFT_TEXT("Options", "Share of the image's area that a local crop has at most"), 1e-3, 1},
          o.localMaxArea);
    field(Field{"outputs", CORESIFT_TEXT("Options", "DINO's outputs"),
                CORESIFT_TEXT("Options", "Width of the last layer, over which student and teacher agree"), 2, 1048576},
          o.outputs);
    field(Field{"teacher-first-temperature", CORESIFT_TEXT("Options", "Teacher's first temperature"),
                CORESIFT_TEXT("Options", "Of DINO's teacher in the first epoch"), 1e-3, 10},
          o.teacherFirst);
    field(Field{"teacher-temperature", CORESIFT_TEXT("Options", "Teacher's temperature"),
                CORESIFT_TEXT("Options", "Of DINO's teacher after its warm-up"), 1e-3, 10},
          o.teacherTemperature);
    field(Field{"teacher-warmup-epochs", CORESIFT_TEXT("Options", "Teacher's warm-up"),
                CORESIFT_TEXT("Options", "Epochs over which the temperature of DINO's teacher rises"), 0, 100000},
          o.teacherWarmup);
    field(Field{"centre-momentum", CORESIFT_TEXT("Options", "Momentum of the centre"),
                CORESIFT_TEXT("Options", "How slowly the mean follows that DINO takes from the teacher's outputs"), 0,
                1},
          o.centreMomentum);
    field(Field{"mask-ratio", CORESIFT_TEXT("Options", "Masked share"),
                CORESIFT_TEXT("Options", "Share of an image's patches that MAE hides"), 0.01, 0.99},
          o.maskRatio);
    field(Field{"normalise-patches", CORESIFT_TEXT("Options", "Normalise patches"),
                CORESIFT_TEXT("Options", "MAE restores every patch at mean 0 and deviation 1")},
          o.normalisePatches);
    field(Field{"decoder-width", CORESIFT_TEXT("Options", "Decoder's width"),
                CORESIFT_TEXT("Options", "Of MAE's decoder; a multiple of 16"), 16, 4096},
          o.decoderWidth);
    field(Field{"decoder-depth", CORESIFT_TEXT("Options", "Decoder's depth"),
                CORESIFT_TEXT("Options", "Transformer blocks of MAE's decoder"), 1, 64},
          o.decoderDepth);
    field(Field{"hardness", CORESIFT_TEXT("Options", "Hardness β"),
                CORESIFT_TEXT("Options", "How much more hard negatives count the more alike they are"), 0, 10},
          o.hardness);
    field(Field{"positive-share", CORESIFT_TEXT("Options", "False negatives τ⁺"),
                CORESIFT_TEXT("Options", "Share of the negatives that in truth are of the same kind"), 0, 0.9},
          o.positiveShare);
}

} // namespace coresift
