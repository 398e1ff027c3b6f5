/// DINO: a student learns what its slowly following teacher says of other views (Caron et al. 2021). Private to
/// pretraining.
#pragma once

#include "core/pretrain/dino_head.h"
#include "core/pretrain/method.h"

namespace coresift {

class DinoMethod : public Method {
public:
    DinoMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed);

    ViewPlan views() const override { return multiCrop(m_options); }
    const Backbone &exported() const override { return m_teacher; }
    void startEpoch(const Moment &moment) override;
    torch::Tensor loss(const ViewBatch &views) override;
    void endStep(const Moment &moment) override;

private:
    bool decaysVectors() const override { return false; }
    void copyTwins() override;
    /// For the whole views: (2n)×outputs.
    torch::Tensor teacherOutputs(const torch::Tensor &images);

    MethodOptions m_options;
    double m_teacherTemperature; ///< of this epoch
    DinoHead m_head{nullptr};
    Backbone m_teacher;
    DinoHead m_teacherHead{nullptr};
    torch::Tensor m_centre; ///< 1×outputs, running mean of the teacher's
};

} // namespace coresift
