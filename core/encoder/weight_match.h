/// Brings the weights of a file, whoever named them, into a network of ours.
#pragma once

#include "core/encoder/backbone.h"
#include "core/encoder/weights_report.h"

#include <map>

namespace coresift {

/// How the names in a file fit a network's.
struct WeightMatch {
    WeightsReport report;
    std::map<std::string, torch::Tensor> weights; ///< under the network's names, of any shape
    std::vector<std::string> foreign; ///< names of the file, under the prefix, without which it computes something else
};

/// Takes the prefix under which most weights of the network are found in their shapes. Of copies of the network in one
/// checkpoint it is the one that the method exports: DINO's teacher, BYOL's online network, MoCo's query encoder.
WeightMatch matchWeights(const std::map<std::string, torch::Tensor> &from, const torch::nn::Module &network);

/// Matches and copies. Positions of another grid of patches are interpolated to the network's. Throws Error: Corrupt
/// naming the first weights that are missing, of another shape, quantised, or inside a part of the network that has no
/// place for them (what lies beside it, classifiers and projectors, is listed and left); Unsupported for MoCo v3's
/// transformers whose attention has other heads than ours.
WeightsReport loadWeights(const std::map<std::string, torch::Tensor> &from, BackboneImpl &network,
                          const std::string &file);

} // namespace coresift
