#include "core/pretrain/memory_need.h"

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/pretrain/batch_fit.h"
#include "core/pretrain/device_views.h"
#include "core/pretrain/process_group.h"

#include <algorithm>
#include <new>

namespace coresift {

namespace {

/// Whether LibTorch computes without oneDNN.
bool lacksOneDnn(const DeviceOptions &resolved)
{
    return resolved.device == "cpu" && resolved.precision == "bfloat16" && !oneDnnTakesBfloat16();
}

/// What LibTorch and oneDNN take for themselves once they compute: compiled kernels, threads' stacks. Measured.
std::uint64_t libraryBytes(const DeviceOptions &resolved)
{
    return lacksOneDnn(resolved) ? 0 : 64 << 20;
}

/// What gaps between blocks of unlike sizes add to each byte of activations, where the allocator leaves any: glibc's,
/// measured with LibTorch 1.13 on batches of 4 to 64, at the third step.
double gapSlack(const BackboneOptions &backbone)
{
    if (!allocatorLeavesGaps())
        return 1;
    switch (backboneFamily(backbone.backbone)) {
    case BackboneFamily::ResNet:
        return 1.4;
    case BackboneFamily::EfficientNet:
        return 1;
    case BackboneFamily::Vit:
        return 1.15;
    }
    return 1;
}

/// What is held at the peak for each byte of activations; with jemalloc measured on batches of 8 to 256, the same.
double activationSlack(const TrainOptions &options, const DeviceOptions &resolved)
{
    constexpr double kGpuSlack = 1.15, kRecomputingSlack = 1.2; // a block's own gradients lie beside it
    constexpr double kUnfoldedSlack = 1.6; // what a convolution takes is unfolded for the whole batch; 8 to 16 images
    if (resolved.device == "cuda")
        return kGpuSlack;
    if (lacksOneDnn(resolved) && backboneFamily(options.backbone.backbone) != BackboneFamily::Vit)
        return kUnfoldedSlack;
    return std::max(gapSlack(options.backbone), options.gradientCheckpointing ? kRecomputingSlack : 1);
}

std::uint64_t valuesOfImage(const ViewPlan &plan, int size)
{
    const auto values = [](int views, int side) { return std::int64_t(3) * views * side * side; };
    return static_cast<std::uint64_t>(values(plan.whole, size) + values(plan.local, plan.localSize));
}

/// Shorter side of the images from which views are cropped, nearly: as stored for evaluation.
std::int64_t storedSide(int imageSize)
{
    return std::int64_t(imageSize) * 256 / 224;
}

/// Of 4 : 3, the usual aspect, three bytes a pixel.
std::uint64_t storedBytes(int imageSize)
{
    return static_cast<std::uint64_t>(4 * storedSide(imageSize) * storedSide(imageSize));
}

/// Of the shares of several processes.
std::int64_t largestShare(std::int64_t images, int processes)
{
    return (images + processes - 1) / processes;
}

std::uint64_t bytesOfState(const Learner &learner)
{
    std::uint64_t bytes = 0;
    for (const auto &[name, tensor] : learner.state())
        bytes += tensor.nbytes();
    return bytes;
}

/// What a step of several parts keeps of buffers, to go back when it is cancelled.
std::uint64_t bytesKeptForParts(const Method &method, int parts)
{
    std::uint64_t bytes = 0;
    if (parts > 1)
        for (const torch::Tensor &buffer : method.buffers())
            bytes += buffer.nbytes();
    return bytes;
}

std::uint64_t bytesOfTrained(const Method &method)
{
    std::uint64_t bytes = 0;
    for (const ParameterGroup &group : method.groups())
        for (const torch::Tensor &parameter : group.parameters)
            bytes += parameter.nbytes();
    return bytes;
}

/// What was not there will not be there, whatever the forecast says of it. None where not even the networks fit.
FittingBatch fittingAfterFailure(const TrainOptions &options, std::int64_t images, const ProcessGroup *group)
{
    const DeviceOptions device = resolveDevice(options.device);
    const std::uint64_t free = freeDeviceMemory(device); // before the networks below take theirs
    try {
        const Learner learner(options, Normalisation(), device);
        const MemoryNeed need(learner, options, images, group);
        const auto bytesOf = [&need](int batch) { return need.bytesOf(batch); };
        const std::uint64_t failed = bytesOf(static_cast<int>(std::min<std::int64_t>(options.batch, images)));
        return fittingBatch(options, images, bytesOf, std::min(free, failed / 4 * 3));
    } catch (const c10::Error &) {
        return {};
    } catch (const std::bad_alloc &) {
        return {};
    }
}

} // namespace

MemoryNeed::MemoryNeed(const Learner &learner, const TrainOptions &options, std::int64_t images,
                       const ProcessGroup *group)
    : m_method(learner.method()), m_imageSize(options.imageSize), m_processes(group == nullptr ? 1 : group->size()),
      m_onDevice(group == nullptr ? 1 : group->onDevice()),
      m_stepImages(largestShare(std::min(options.stepImages(), images), m_processes)),
      m_imageValues(valuesOfImage(learner.views(), options.imageSize)), m_state(bytesOfState(learner)),
      m_keptBuffers(bytesKeptForParts(learner.method(), options.optimiser.accumulate)),
      m_gradients(bytesOfTrained(learner.method()))
{
    const DeviceOptions device = resolveDevice(options.device);
    m_onGpu = device.device == "cuda";
    m_mixed = device.precision != "float32";
    m_makesViews = augmentsOnDevice(options, device);
    m_slack = activationSlack(options, device);
    m_library = libraryBytes(device);
    m_waitingBytes = m_makesViews ? storedBytes(options.imageSize) : m_imageValues;
    m_lowWeights = m_mixed ? m_gradients / 2 : 0;
}

/// The views as floats and, where convolutions take them so, in low precision; low precision's copies of the weights;
/// what lies between the layers; and the gradients, of which the last layers' come while most activations are there.
std::uint64_t MemoryNeed::backwardBytes(std::int64_t batch) const
{
    const std::uint64_t elementBytes = m_mixed ? 2 : 4;
    const std::uint64_t views = static_cast<std::uint64_t>(batch) * m_imageValues * (m_mixed ? 4 + elementBytes : 4);
    const auto activations = static_cast<double>(m_method.activationElements(m_imageSize, batch)) *
                             static_cast<double>(elementBytes) * m_slack;
    return views + m_lowWeights + static_cast<std::uint64_t>(activations) + m_gradients;
}

/// The pixels with what the device takes while it makes views of them, and these.
std::uint64_t MemoryNeed::viewMakingBytes(std::int64_t batch) const
{
    if (!m_makesViews)
        return 0;
    const auto longest = static_cast<int>(storedSide(m_imageSize) * 4 / 3);
    const std::int64_t views = batch * m_method.views().whole;
    const std::uint64_t bytesOfImage = 4 * m_imageValues + (m_onGpu ? m_waitingBytes : 0);
    return static_cast<std::uint64_t>(batch) * bytesOfImage + DeviceViews::workBytes(views, m_imageSize, longest);
}

/// Views are made, or the activations are there; the optimiser then steps in the memory of the gradients. Pixels wait
/// in the machine's memory: those of this step and those of the next.
std::uint64_t MemoryNeed::bytesOfProcess(std::int64_t batch) const
{
    const std::uint64_t passing = std::max(viewMakingBytes(batch), backwardBytes(batch));
    const std::uint64_t pixels = m_onGpu ? 0 : 2 * static_cast<std::uint64_t>(m_stepImages) * m_waitingBytes;
    return m_library + m_state + m_keptBuffers + pixels + passing;
}

std::uint64_t MemoryNeed::bytesOf(int batch) const
{
    return static_cast<std::uint64_t>(m_onDevice) * bytesOfProcess(largestShare(batch, m_processes));
}

void throwTrainingError(const c10::Error &problem, const TrainOptions &options, std::int64_t images,
                        const ProcessGroup *group)
{
    if (isOutOfMemory(problem))
        throwTrainingNeedsMemory(options, images, group);
    throwTorchError(problem, CORESIFT_TEXT("Phrases", "training"));
}

void throwTrainingNeedsMemory(const TrainOptions &options, std::int64_t images, const ProcessGroup *group)
{
    throw Error(ErrorKind::OutOfMemory, Phrase(CORESIFT_TEXT("Phrases", "there is not enough memory for training"))
                                            .add(fittingAdvice(fittingAfterFailure(options, images, group), options)));
}

} // namespace coresift
