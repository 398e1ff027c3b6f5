/// Views made from nothing, for tests of the training loop: every image has stripes and colours of its own.
#pragma once

#include "core/pretrain/train.h"

#include <functional>
#include <mutex>
#include <utility>

namespace coresift::test {

class MadeViews : public BatchSource {
public:
    explicit MadeViews(std::int64_t images) : m_images(images) {}

    std::int64_t images() const override { return m_images; }
    void fill(const std::vector<std::int64_t> &images, int epoch, const ViewPlan &plan, int size,
              ViewPixels &out) override;

    void fillPlain(const std::vector<std::int64_t> &images, int size, std::uint8_t *out) override;

    std::function<void(std::int64_t call)> beforeFill; ///< with the number of the call, from 1; may throw
    /// What was asked for so far: epoch and images of each call.
    std::vector<std::pair<int, std::vector<std::int64_t>>> calls() const;

private:
    std::int64_t m_images;
    mutable std::mutex m_mutex;
    std::vector<std::pair<int, std::vector<std::int64_t>>> m_calls;
};

/// The same, and pictures of that kind of which a device makes views.
class MadePictures : public MadeViews {
public:
    using MadeViews::MadeViews;

    std::optional<DrawnViews> drawViews(const std::vector<std::int64_t> &images, int epoch, const ViewPlan &plan,
                                        int size) override;
};

/// A ResNet-10 on 16 px in float32 on the CPU: a few hundredths of a second a step.
TrainOptions tinyTraining(int batch, int epochs);

} // namespace coresift::test
