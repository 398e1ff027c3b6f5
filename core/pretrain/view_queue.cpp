#include "core/pretrain/view_queue.h"

#include "core/base/error.h"
#include "core/pretrain/process_group.h"

namespace coresift {

ViewQueue::ViewQueue(BatchSource &source, const TrainOptions &options, const TrainLength &length, const ViewPlan &plan,
                     const ProcessGroup *group)
    : m_source(source), m_group(group), m_plan(plan), m_imageSize(options.imageSize),
      m_onDevice(augmentsOnDevice(options, resolveDevice(options.device))), m_order(source.images(), options, length)
{
    if (group == nullptr)
        return;
    requireShares(0);
    requireShares(length.stepsPerEpoch - 1); // the last one may be shorter
}

void ViewQueue::requireShares(std::int64_t step)
{
    for (const std::vector<std::int64_t> &images : m_order.parts(step))
        if (static_cast<int>(images.size()) < m_group->size())
            throw Error(
                ErrorKind::InvalidInput,
                {CORESIFT_TEXT("Phrases", "a batch of %1 images cannot be divided among %2 processes: the last one "
                                          "of an epoch may be short. Choose another batch size, or fewer "
                                          "processes"),
                 {countValue(static_cast<std::int64_t>(images.size())), countValue(m_group->size())}});
}

void ViewQueue::prepare(std::int64_t step)
{
    m_next = std::async(std::launch::async, [this, step] { return make(step); });
}

std::vector<ViewPixels> ViewQueue::take(std::int64_t step)
{
    if (!m_next.valid())
        prepare(step);
    return m_next.get();
}

std::vector<ViewPixels> ViewQueue::make(std::int64_t step)
{
    std::vector<ViewPixels> parts;
    for (std::vector<std::int64_t> images : m_order.parts(step)) {
        if (m_group != nullptr) {
            const auto [first, end] = m_group->shareOf(static_cast<std::int64_t>(images.size()));
            images = {images.begin() + first, images.begin() + end};
        }
        parts.push_back(viewsOf(images, m_order.epochOf(step)));
    }
    return parts;
}

ViewPixels ViewQueue::viewsOf(const std::vector<std::int64_t> &images, int epoch)
{
    const auto count = static_cast<std::int64_t>(images.size());
    if (m_onDevice)
        if (std::optional<DrawnViews> drawn = m_source.drawViews(images, epoch, m_plan, m_imageSize))
            return {count, std::move(*drawn)};
    ViewPixels views(m_plan, m_imageSize, count);
    m_source.fill(images, epoch, m_plan, m_imageSize, views);
    return views;
}

} // namespace coresift
