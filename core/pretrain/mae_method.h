/// MAE: an encoder sees a few patches of an image, a decoder restores the others (He et al. 2022). Private to
/// pretraining.
#pragma once

#include "core/encoder/vit.h"
#include "core/pretrain/mae_decoder.h"
#include "core/pretrain/method.h"
#include "core/pretrain/patch_mask.h"

namespace coresift {

class MaeMethod : public Method {
public:
    /// The networks made are vision transformers.
    MaeMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed);

    ViewPlan views() const override; ///< one, without jitter of colours, by a cubic filter
    void recomputeActivations() override;
    void startStep(const Moment &moment) override;
    torch::Tensor loss(const ViewBatch &views) override;
    std::int64_t activationElements(int imageSize, std::int64_t images) const override;

private:
    bool decaysVectors() const override { return false; }
    /// Of restored patches: how much they differ from image to image where the last loss compared them.
    double spreadOf(const torch::Tensor &restored) const override;

    double m_maskRatio;
    bool m_normalisePatches;
    std::uint64_t m_seed;                 ///< of the masks
    std::uint64_t m_step = 0, m_pass = 0; ///< of the next mask: step of the run, loss of the step
    std::shared_ptr<VitImpl> m_vit;       ///< the encoder
    MaeDecoder m_decoder{nullptr};
    torch::Tensor m_patches, m_hidden; ///< that the last loss compared: n×p×pixels, and where (n×p)
};

} // namespace coresift
