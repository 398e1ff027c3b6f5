/// What a run trains: the method with its networks, the descent and, where it is wanted, the mean of the weights.
/// Private to pretraining.
#pragma once

#include "core/encoder/encoder.h"
#include "core/optimise/descent.h"
#include "core/pretrain/method.h"
#include "core/pretrain/options.h"
#include "core/pretrain/weight_average.h"

namespace coresift {

/// For one thread.
class Learner {
public:
    /// `device` is resolved. Fresh weights from options.seed.
    /// `peers`, which outlive it, take every step too, on other images: all have the same weights.
    Learner(const TrainOptions &options, const Normalisation &normalisation, const DeviceOptions &device,
            TensorExchange *peers = nullptr);

    ViewPlan views() const { return m_method->views(); }
    /// Before the first step: the run then starts from these weights, its average too. Throws what loadWeights()
    /// throws.
    void loadEncoder(const NamedTensors &weights, const std::string &file);

    /// One step on the parts of its batch, which count alike; returns the mean of their losses, over the images of all
    /// peers. When that is not finite no weight moves. `betweenParts` may throw Cancelled: the state is then the one
    /// before the step.
    double step(const std::vector<ViewPixels> &parts, const Moment &moment, double learningRate, double weightDecay,
                const std::function<void()> &betweenParts = {});

    /// Unit features of n images (n×size×size×3 bytes) by the exported network as it is; n×d on the CPU. Changes
    /// nothing.
    torch::Tensor features(const std::uint8_t *pixels, std::int64_t images);

    /// The same of `count` whole views, counted from `first` view by view.
    torch::Tensor viewFeatures(const ViewPixels &views, std::int64_t first, std::int64_t count);

    /// Calls `write(network)` on the network that the run is for.
    template <class Write> void exportTo(Write &&write)
    {
        const AverageScope averaged(m_average.get());
        write(m_method->exported());
    }

    double outputSpread() const { return m_method->outputSpread(); } ///< the method's collapse signal, see there
    const Backbone &exported() const { return m_method->exported(); }
    const Method &method() const { return *m_method; }
    /// Everything a resumed run needs, by name; the tensors themselves, not copies.
    NamedTensors state() const;
    void restore(const NamedTensors &state, const std::string &file); ///< throws Error (Corrupt)
    bool isFinite() const; ///< no weight, running average or momentum is NaN or infinite

private:
    ViewBatch batchOf(const ViewPixels &pixels) const;
    double addParts(const std::vector<ViewPixels> &parts, const std::function<void()> &betweenParts);
    double meanOverPeers(torch::Tensor &loss, std::int64_t images) const;

    int m_imageSize;
    Normalisation m_normalisation;
    DeviceOptions m_device;
    TensorExchange *m_peers;
    std::unique_ptr<Method> m_method;
    std::unique_ptr<Descent> m_descent;
    std::unique_ptr<WeightAverage> m_average; ///< null: the last weights are exported
    int m_epoch = 0;                          ///< that the method was told of last
};

} // namespace coresift
