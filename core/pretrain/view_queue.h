/// The views of the steps to come: made on another thread while the step before them computes. Private to pretraining.
#pragma once

#include "core/pretrain/batch_order.h"

#include <future>

namespace coresift {

/// For one thread; at its end it waits for what is being made.
class ViewQueue {
public:
    /// Of a `group`, this process' share of each part. Throws Error (InvalidInput) when there is not an image for each
    /// process.
    ViewQueue(BatchSource &source, const TrainOptions &options, const TrainLength &length, const ViewPlan &plan,
              const ProcessGroup *group = nullptr);

    /// Begins with the views of a step, counted from 0. Of one step at a time.
    void prepare(std::int64_t step);
    /// The views of a step, one ViewPixels for each part; waits for them when they were begun with, else makes them.
    /// Throws what the source throws.
    std::vector<ViewPixels> take(std::int64_t step);

private:
    void requireShares(std::int64_t step);
    std::vector<ViewPixels> make(std::int64_t step);
    ViewPixels viewsOf(const std::vector<std::int64_t> &images, int epoch);

    BatchSource &m_source;
    const ProcessGroup *m_group; ///< null: alone
    ViewPlan m_plan;
    int m_imageSize;
    bool m_onDevice; ///< views are made there
    BatchOrder m_order;
    std::future<std::vector<ViewPixels>> m_next;
};

} // namespace coresift
