/// Twins: networks that follow a trained one of their shape and never get a gradient. Private to pretraining.
#pragma once

#include "core/encoder/backbone.h"

namespace coresift {

/// First momentum of twins whose momentum rises to 1 (Grill et al. 2020; Caron et al. 2021).
constexpr double kRisingMomentum = 0.996;

/// Weights and buffers become those of `online`; from now on the twin takes no gradient.
void copyTwin(torch::nn::Module &twin, const torch::nn::Module &online);

/// twin = momentum · twin + (1 − momentum) · online, for the weights. The running figures of the twin's batch norms are
/// left to its own passes: means of other weights' figures would not describe what it computes.
void followTwin(torch::nn::Module &twin, const torch::nn::Module &online, double momentum);

/// The twin of an encoder and of the head behind it. Both are children of the method that has it.
template <class Head> struct Twin {
    Backbone network;
    Head head{nullptr};

    void copy(const BackboneImpl &onlineNetwork, const torch::nn::Module &onlineHead)
    {
        copyTwin(*network, onlineNetwork);
        copyTwin(*head, onlineHead);
    }

    void follow(const BackboneImpl &onlineNetwork, const torch::nn::Module &onlineHead, double momentum)
    {
        followTwin(*network, onlineNetwork, momentum);
        followTwin(*head, onlineHead, momentum);
    }

    /// What the head gives for the images, without a gradient.
    torch::Tensor outputsOf(const torch::Tensor &images)
    {
        const torch::NoGradGuard guard;
        return head->forward(network->forward(images));
    }
};

} // namespace coresift
