/// What SimCLR trains: a backbone, a projection head, and the optimiser's momentum. Private to pretraining.
#pragma once

#include "core/encoder/encoder.h"
#include "core/encoder/resnet.h"
#include "core/pretrain/options.h"

namespace coresift {

/// d→d, ReLU, →128.
class ProjectionHeadImpl : public torch::nn::Module {
public:
    ProjectionHeadImpl(std::int64_t features, std::uint64_t seed);
    torch::Tensor forward(const torch::Tensor &x);

private:
    torch::nn::Linear m_hidden{nullptr}, m_out{nullptr};
};
TORCH_MODULE(ProjectionHead);

class SimClr {
public:
    /// `device` is resolved. Fresh weights from options.seed.
    SimClr(const TrainOptions &options, const Normalisation &normalisation, const DeviceOptions &device);

    /// One step on two views of n images (2×n×size×size×3 bytes); returns the loss. When the loss is not finite nothing
    /// is changed. float16 scales the loss and skips steps whose gradients overflow.
    double step(const std::uint8_t *views, std::int64_t images, double learningRate);

    /// Unit features of n images (n×size×size×3 bytes) by the encoder as it is; n×d on the CPU. Changes nothing.
    torch::Tensor features(const std::uint8_t *pixels, std::int64_t images);

    const ResNet &backbone() const { return m_backbone; }
    /// Everything a resumed run needs, by name: encoder.*, head.*, momentum.*, scale.
    std::map<std::string, torch::Tensor> state() const;
    void restore(const std::map<std::string, torch::Tensor> &state, const std::string &file);
    bool isFinite() const; ///< no weight, running average or momentum is NaN or infinite

private:
    std::vector<torch::Tensor> parameters() const;
    bool scalesLoss() const { return m_device.precision == "float16"; }
    bool unscaleGradients();
    void descend(double learningRate);

    TrainOptions m_options;
    Normalisation m_normalisation;
    DeviceOptions m_device;
    ResNet m_backbone;
    ProjectionHead m_head;
    std::vector<torch::Tensor> m_momentum; ///< one a parameter
    double m_scale = 1;                    ///< of the loss, for float16
    int m_goodSteps = 0;                   ///< since the scale changed
};

} // namespace coresift
