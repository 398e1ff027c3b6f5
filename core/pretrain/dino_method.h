/// DINO: a student learns what its slowly following teacher says of other views (Caron et al. 2021). Private to
/// pretraining.
#pragma once

#include "core/pretrain/dino_head.h"
#include "core/pretrain/ema.h"
#include "core/pretrain/method.h"

namespace coresift {

class DinoMethod : public Method {
public:
    DinoMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed);

    ViewPlan views() const override { return multiCrop(m_options); }
    const Backbone &exported() const override { return m_teacher.network; }
    void startEpoch(const Moment &moment) override;
    torch::Tensor loss(const ViewBatch &views) override;
    void endStep(const Moment &moment) override;
    std::int64_t activationElements(int imageSize, std::int64_t images) const override;

private:
    bool decaysVectors() const override { return false; }
    void copyTwins() override;
    /// Of the teacher's outputs: how far their distributions differ from one another.
    double spreadOf(const torch::Tensor &teacher) const override;

    MethodOptions m_options;
    double m_teacherTemperature; ///< of this epoch
    DinoHead m_head{nullptr};
    Twin<DinoHead> m_teacher;
    torch::Tensor m_centre; ///< 1×outputs, running mean of the teacher's
};

} // namespace coresift
