#include "core/encoder/recompute.h"

#include "core/encoder/batch_norm.h"
#include "core/encoder/torch_setup.h"

#include <array>
#include <iterator>

namespace coresift {

namespace {

using torch::autograd::variable_list;

/// What the way back needs to pass a block again.
struct KeptBlock : torch::CustomClassHolder {
    torch::nn::Module *block = nullptr; ///< not owned
    BlockPass pass;
    compat::Autocast autocast; ///< of the first pass
};

/// While one lives, the batch norms in a block have no running figures that could move.
class StillBatchNorms {
public:
    explicit StillBatchNorms(torch::nn::Module &block)
    {
        for (const auto &module : block.modules(/*include_self=*/false))
            if (auto *norm = module->as<BatchNormImpl>())
                m_norms.push_back({norm, {}});
        exchange();
    }
    ~StillBatchNorms() { exchange(); }
    StillBatchNorms(const StillBatchNorms &) = delete;
    StillBatchNorms &operator=(const StillBatchNorms &) = delete;

private:
    struct Figures {
        BatchNormImpl *norm;
        std::array<torch::Tensor, 3> kept; ///< undefined while the norm has its own
    };

    void exchange()
    {
        for (Figures &figures : m_norms) {
            std::swap(figures.norm->running_mean, figures.kept[0]);
            std::swap(figures.norm->running_var, figures.kept[1]);
            std::swap(figures.norm->num_batches_tracked, figures.kept[2]);
        }
    }

    std::vector<Figures> m_norms;
};

torch::Tensor secondPass(const KeptBlock &kept, const torch::Tensor &x)
{
    const torch::AutoGradMode recording(true);
    const AutocastScope autocast(kept.autocast);
    const StillBatchNorms still(*kept.block);
    return kept.pass(x.alias()); // autocast shares the copies of leaves, and adds up their gradients in low precision
}

/// Undefined for what needs none.
variable_list gradientsOfBlock(const torch::Tensor &result, const torch::Tensor &gradient, const variable_list &inputs)
{
    variable_list asked;
    std::copy_if(inputs.begin(), inputs.end(), std::back_inserter(asked),
                 [](const torch::Tensor &input) { return input.requires_grad(); });
    const variable_list found = torch::autograd::grad({result}, asked, {gradient}, /*retain_graph=*/c10::nullopt,
                                                      /*create_graph=*/false, /*allow_unused=*/true);
    variable_list gradients;
    auto next = found.begin();
    for (const torch::Tensor &input : inputs)
        gradients.push_back(input.requires_grad() ? *next++ : torch::Tensor());
    return gradients;
}

/// The weights are inputs too, so that their gradients are added up as those of any layer.
class RecomputedBlock : public torch::autograd::Function<RecomputedBlock> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext *context, const torch::Tensor &x,
                                 at::TensorList /*weights*/, const c10::intrusive_ptr<KeptBlock> &kept)
    {
        context->save_for_backward({x});
        context->saved_data["block"] = c10::IValue::make_capsule(kept);
        return kept->pass(x);
    }

    static variable_list backward(torch::autograd::AutogradContext *context, variable_list gradients)
    {
        const c10::intrusive_ptr<torch::CustomClassHolder> capsule = context->saved_data["block"].toCapsule();
        const auto &kept = static_cast<const KeptBlock &>(*capsule);
        const torch::Tensor saved = context->get_saved_variables()[0];
        const torch::Tensor x = saved.detach().requires_grad_(saved.requires_grad());
        variable_list inputs = kept.block->parameters();
        inputs.insert(inputs.begin(), x);
        variable_list found = gradientsOfBlock(secondPass(kept, x), gradients[0], inputs);
        found.emplace_back(); // of the block itself
        return found;
    }
};

} // namespace

torch::Tensor passBlock(torch::nn::Module &block, const torch::Tensor &x, bool recomputes, const BlockPass &pass)
{
    if (!recomputes)
        return pass(x);
    const auto kept = c10::make_intrusive<KeptBlock>();
    kept->block = &block;
    kept->pass = pass;
    kept->autocast = compat::autocastOn(x.device().type());
    const variable_list weights = block.parameters();
    return RecomputedBlock::apply(x, at::TensorList(weights), kept);
}

} // namespace coresift
