/// How the weights follow their gradients: optimiser, clipping, schedule, mean of the weights.
#pragma once

#include "core/base/options.h"

namespace coresift {

struct OptimiserOptions {
    std::string optimiser = "sgd";         ///< sgd, adam, adamw, lars
    double beta1 = 0.9;                    ///< Adam, AdamW (Kingma and Ba 2015)
    double beta2 = 0.999;                  ///< the same; MAE takes 0.95 (He et al. 2022, appendix A)
    double trust = 0.001;                  ///< LARS (You et al. 2017)
    double clipNorm = 0;                   ///< global norm that gradients are cut to; 0: none
    int accumulate = 1;                    ///< batches a step
    std::string schedule = "cosine";       ///< cosine, cosine-per-step, milestones
    std::vector<int> milestones{200, 300}; ///< epochs after which the learning rate falls (Kim et al. 2023)
    double weightDecayEnd = 0;             ///< last weight decay; 0: it stays as it is. DINO: from 0.04 to 0.4
    double averageWeights = 0;             ///< momentum of the mean that is exported; 0: the last weights are

    std::vector<OptionProblem> check() const { return checkFields(*this); }
};

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, OptimiserOptions>> describeFields(Options &o,
                                                                                                Visitor &&field)
{
    field(Field{"optimiser",
                CORESIFT_TEXT("Options", "Optimiser"),
                CORESIFT_TEXT("Options", "How a step follows from the gradients"),
                {},
                {},
                {"sgd", "adam", "adamw", "lars"}},
          o.optimiser);
    field(Field{"beta1", CORESIFT_TEXT("Options", "β₁"),
                CORESIFT_TEXT("Options", "Decay of the gradients' mean in Adam and AdamW"), 0, 0.9999},
          o.beta1);
    field(Field{"beta2", CORESIFT_TEXT("Options", "β₂"),
                CORESIFT_TEXT("Options", "Decay of the squared gradients' mean in Adam and AdamW; MAE takes 0.95"), 0,
                0.999999},
          o.beta2);
    field(Field{"trust-coefficient", CORESIFT_TEXT("Options", "Trust coefficient"),
                CORESIFT_TEXT("Options", "Share of a weight's norm that LARS moves it by at a learning rate of 1"),
                1e-6, 1},
          o.trust);
    field(Field{"clip-norm",
                CORESIFT_TEXT("Options", "Clip gradients"),
                CORESIFT_TEXT("Options", "Largest norm of all gradients together; 0 leaves them as they are"),
                0,
                1.0e6,
                {},
                CORESIFT_TEXT("Options", "not at all")},
          o.clipNorm);
    field(Field{"accumulate", CORESIFT_TEXT("Options", "Batches a step"),
                CORESIFT_TEXT("Options", "So many batches give one step; each is contrasted within itself"), 1, 4096},
          o.accumulate);
    field(Field{"schedule",
                CORESIFT_TEXT("Options", "Schedule"),
                CORESIFT_TEXT("Options", "How the learning rate falls: along a cosine by epochs or by steps, or to a "
                                         "tenth after each milestone"),
                {},
                {},
                {"cosine", "cosine-per-step", "milestones"}},
          o.schedule);
    field(Field{"milestones", CORESIFT_TEXT("Options", "Milestones"),
                CORESIFT_TEXT("Options", "Epochs after which the learning rate falls to a tenth"), 1, 100000},
          o.milestones);
    field(Field{"weight-decay-end",
                CORESIFT_TEXT("Options", "Last weight decay"),
                CORESIFT_TEXT("Options", "Weight decay at the end of a cosine over the steps; 0 keeps it constant"),
                0,
                1,
                {},
                CORESIFT_TEXT("Options", "constant")},
          o.weightDecayEnd);
    field(Field{"average-weights",
                CORESIFT_TEXT("Options", "Mean of the weights"),
                CORESIFT_TEXT("Options", "Momentum of the running mean of weights that is exported, 0.999 for one; 0 "
                                         "exports the last weights"),
                0,
                0.999999,
                {},
                CORESIFT_TEXT("Options", "none")},
          o.averageWeights);
}

} // namespace coresift
