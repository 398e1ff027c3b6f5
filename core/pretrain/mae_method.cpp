#include "core/pretrain/mae_method.h"

#include "core/base/random.h"
#include "core/pretrain/mae_loss.h"
#include "core/pretrain/output_spread.h"

namespace coresift {

MaeMethod::MaeMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed)
    : Method(makeNetwork(hashKeys(seed, kDrawEncoder))), m_maskRatio(options.maskRatio),
      m_normalisePatches(options.normalisePatches), m_seed(hashKeys(seed, kDrawMasks)),
      m_vit(std::dynamic_pointer_cast<VitImpl>(exported()))
{
    TORCH_INTERNAL_ASSERT(m_vit != nullptr); // checkMethodBackbone() lets no other family pass
    MaeDecoderOptions decoder;
    decoder.tokenWidth = m_vit->features();
    decoder.pixels = std::int64_t(3) * m_vit->shape().patch * m_vit->shape().patch;
    decoder.width = options.decoderWidth;
    decoder.depth = options.decoderDepth;
    decoder.heads = kMaeDecoderHeads;
    m_decoder = addTrained("decoder", MaeDecoder(decoder, hashKeys(seed, kDrawHead)));
}

ViewPlan MaeMethod::views() const
{
    ViewPlan plan;
    plan.whole = 1;
    plan.colours = false;
    plan.bicubic = true; // He et al. 2022, published code
    return plan;
}

void MaeMethod::recomputeActivations()
{
    Method::recomputeActivations();
    m_decoder->recomputeActivations(true);
}

void MaeMethod::startStep(const Moment &moment)
{
    Method::startStep(moment);
    m_step = static_cast<std::uint64_t>(moment.draws());
    m_pass = 0;
}

torch::Tensor MaeMethod::loss(const ViewBatch &views)
{
    const torch::Tensor &images = views.whole;
    const std::int64_t side = m_vit->shape().patch;
    const std::int64_t rows = images.size(2) / side, columns = images.size(3) / side;
    const PatchMask mask =
        drawPatchMask(images.size(0), rows * columns, m_maskRatio, hashKeys(m_seed, m_step, m_pass++), images.device());
    const torch::Tensor restored = inPrecision([&] {
        const torch::Tensor seen = takePatches(m_vit->embedPatches(images), mask.kept);
        return m_decoder->forward(m_vit->encode(seen), mask.restore, rows, columns);
    });
    const torch::Tensor patches = imagePatches(images, side);
    m_patches = m_normalisePatches ? normalisedPatches(patches) : patches;
    m_hidden = mask.hidden;
    keepOutputs(restored);
    return maeLoss(restored, m_patches, m_hidden);
}

double MaeMethod::spreadOf(const torch::Tensor &restored) const
{
    return restorationSpread(restored, m_patches, m_hidden);
}

/// The encoder has tokens of the kept patches alone. The loss keeps true patches, errors and their squares.
std::int64_t MaeMethod::activationElements(int imageSize, std::int64_t images) const
{
    const std::int64_t side = imageSize / m_vit->shape().patch, patches = side * side;
    const std::int64_t pixels = patches * 3 * m_vit->shape().patch * m_vit->shape().patch;
    const std::int64_t embedded = 2 * patches * m_vit->features(); // as the convolution gives them, and with positions
    return images * (embedded + m_vit->encodedElements(1 + keptPatches(patches, m_maskRatio)) +
                     m_decoder->activationElements(patches) + 3 * pixels);
}

} // namespace coresift
