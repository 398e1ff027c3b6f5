/// What a self-supervised method trains, and the loss that it trains it with. Private to pretraining.
#pragma once

#include "core/encoder/backbone.h"
#include "core/encoder/tensor_exchange.h"
#include "core/encoder/torch_setup.h"
#include "core/optimise/named_tensors.h"
#include "core/optimise/parameter_group.h"
#include "core/pretrain/loss_rows.h"
#include "core/pretrain/method_options.h"
#include "core/pretrain/view_plan.h"

#include <functional>

namespace coresift {

/// Views of n images, view by view: all first views, then all second ones.
struct ViewBatch {
    torch::Tensor whole; ///< (views·n)×3×s×s floats, normalised
    torch::Tensor local; ///< the same of the local crops; undefined without any
    std::int64_t images = 0;
};

/// Where in its run a method is.
struct Moment {
    int epoch = 1, epochs = 1;        ///< epoch from 1
    std::int64_t step = 0, steps = 1; ///< step from 0, over the run
    int rank = 0, processes = 1;      ///< that take the step together, each with its share of the images

    /// Of what is drawn in this step; each process draws for its own images.
    std::int64_t draws() const { return step * processes + rank; }
};

/// The keys under which first weights and chance are drawn from a run's seed.
enum MethodDraw : std::uint64_t {
    kDrawEncoder = 1,
    kDrawHead,
    kDrawPredictor,
    kDrawPrototypes,
    kDrawQueue,
    kDrawMasks
};

/// Networks of a method and what else it remembers are its children and buffers; so a state is theirs. For one thread.
class Method : public torch::nn::Module {
public:
    virtual ViewPlan views() const { return {}; }
    /// The network that the run is for.
    virtual const Backbone &exported() const { return m_encoder; }

    /// Moves everything to the device, resolved; networks then compute in its precision. Before groups().
    void place(const DeviceOptions &device);
    /// The trained networks keep less for the backward pass and compute it again, see recompute.h.
    virtual void recomputeActivations() { m_encoder->recomputeActivations(true); }

    /// Who else trains it, with other images of each batch; null: nobody. Batch norms and losses then see all images.
    void setPeers(TensorExchange *peers);

    virtual void startEpoch(const Moment & /*moment*/) {}
    /// Before the losses of a step. What they draw follows from the seed, the step and their number since this call.
    virtual void startStep(const Moment &moment);
    /// One number, float32, for the backward pass.
    virtual torch::Tensor loss(const ViewBatch &views) = 0;
    /// After the weights moved.
    virtual void endStep(const Moment & /*moment*/) {}

    /// Collapse signal: how far the outputs of the last loss tell images apart, 0 (not at all) to 1; kNotMeasured
    /// before the first loss. Waits for the device.
    double outputSpread() const;
    /// Floats that a loss of so many images, whole views of this size, leaves for its backward pass or holds at its
    /// end: those of networks, heads and the loss. Weights are not among them.
    virtual std::int64_t activationElements(int imageSize, std::int64_t images) const = 0;

    /// What the optimiser moves: matrices and filters, then vectors (biases, norms), which LARS does not scale.
    std::vector<ParameterGroup> groups() const;
    /// Unit features of n×3×s×s images by the exported network in evaluation mode; n×d on the CPU. Changes nothing.
    torch::Tensor features(const torch::Tensor &images) const;

    /// Takes an encoder's weights for the trained network and for its twin. Throws what loadWeights() throws.
    void loadEncoder(const NamedTensors &weights, const std::string &file);
    void collectState(NamedTensors &state) const;                          ///< the tensors themselves, not copies
    void restoreState(const NamedTensors &state, const std::string &file); ///< throws Error (Corrupt)

protected:
    /// `encoder` is trained, and kept under `name`.
    explicit Method(Backbone encoder, const std::string &name = "encoder");

    /// Adds a network that the optimiser moves.
    template <class Network> Network addTrained(const std::string &name, Network network)
    {
        m_trained.push_back(register_module(name, network));
        return network;
    }
    /// Makes the networks that follow trained ones full copies of them.
    virtual void copyTwins() {}
    /// Whether weight decay reaches biases and norms too.
    virtual bool decaysVectors() const { return true; }

    BackboneImpl &encoder() const { return *m_encoder; }
    TensorExchange *peers() const { return m_peers; }
    /// What the pass through networks gives in the device's precision, as float32 (float64 where the networks are).
    template <class Pass> torch::Tensor inPrecision(Pass &&pass) const
    {
        const AutocastScope autocast(m_device);
        return widened(pass());
    }
    /// The network's features of all views, whole ones first: (views·n)×d. Call it inPrecision().
    static torch::Tensor pooledViews(BackboneImpl &network, const ViewBatch &views);
    /// Floats that pooledViews() leaves for the backward pass.
    std::int64_t pooledElements(int imageSize, std::int64_t images) const;
    /// Floats that a pass without a gradient of so many views holds at once: what its widest layer is given and gives.
    std::int64_t passingElements(int imageSize, std::int64_t views) const;
    /// Has outputSpread() tell of these outputs of a loss.
    void keepOutputs(const torch::Tensor &outputs) { m_outputs = outputs.detach(); }
    /// The collapse signal of what was kept; of projections, where a method does not say otherwise.
    virtual double spreadOf(const torch::Tensor &outputs) const;
    /// Two whole views and the options' local crops.
    static ViewPlan multiCrop(const MethodOptions &options);

private:
    Backbone m_encoder;
    std::vector<std::shared_ptr<torch::nn::Module>> m_trained;
    DeviceOptions m_device{"cpu", "float32"};
    TensorExchange *m_peers = nullptr;
    torch::Tensor m_outputs;
};

/// Makes networks of one shape with first weights by the seed; a twin is another one.
using BackboneMaker = std::function<Backbone(std::uint64_t seed)>;

/// The method that the options name, on the CPU, fresh from `seed`. Throws Error (InvalidInput) for options that do not
/// pass their check or do not suit the backbone.
std::unique_ptr<Method> makeMethod(const MethodOptions &options, const BackboneOptions &backbone, std::uint64_t seed);
/// The same on networks of any shape, of which it takes the options' word.
std::unique_ptr<Method> makeMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed);

} // namespace coresift
