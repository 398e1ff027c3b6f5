/// DINO's loss: students match the teacher's centred and sharpened outputs (Caron et al. 2021). Private to pretraining.
#pragma once

#include "core/encoder/tensor_exchange.h"

#include <vector>

namespace coresift {

struct DinoTemperatures {
    double student = 0.1, teacher = 0.04;
};

/// Outputs (n×k) of the student for all views and of the teacher for the first, whole ones; centre 1×k. Mean
/// cross-entropy over the pairs of different views.
torch::Tensor dinoLoss(const std::vector<torch::Tensor> &student, const std::vector<torch::Tensor> &teacher,
                       const torch::Tensor &centre, const DinoTemperatures &temperatures);

/// momentum · centre + (1 − momentum) · mean of the teacher's outputs (n×k, and those of all `peers`), in place.
void followCentre(torch::Tensor &centre, const torch::Tensor &teacher, double momentum,
                  TensorExchange *peers = nullptr);

} // namespace coresift
