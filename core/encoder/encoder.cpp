#include "core/encoder/encoder.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/encoder/load_backbone.h"
#include "core/encoder/pytorch_file.h"
#include "core/encoder/torch_setup.h"
#include "core/encoder/torchscript.h"
#include "core/encoder/weights.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace coresift {

namespace {

/// Hash over what decides a feature.
std::string hashOf(const std::map<std::string, torch::Tensor> &weights, const std::string &rest)
{
    std::string all = rest;
    for (const auto &[name, tensor] : weights) {
        const torch::Tensor bytes = tensor.detach().to(torch::kCPU).contiguous();
        all += name + contentHash(bytes.data_ptr(), bytes.nbytes());
    }
    return contentHash(all.data(), all.size());
}

std::string normalisationText(const Normalisation &normalisation)
{
    return fmt::format("{} {}", fmt::join(normalisation.mean, " "), fmt::join(normalisation.deviation, " "));
}

Phrase summaryOf(const std::string &network, std::int64_t features, const DeviceOptions &device)
{
    return {CORESIFT_TEXT("Phrases", "%1, %2 features, %3, %4"),
            {network, countValue(features), device.device, device.precision}};
}

Matrix toMatrix(const torch::Tensor &features, std::int64_t images)
{
    const torch::Tensor values = features.to(torch::kCPU, torch::kFloat).contiguous();
    if (!torch::isfinite(values).all().item<bool>())
        throw Error(
            ErrorKind::Numeric,
            CORESIFT_TEXT("Phrases",
                          "the encoder gave features that are not numbers. Try the precision float32; if that does "
                          "not help, its weights are damaged"));
    Matrix matrix(images, values.size(1));
    std::copy_n(values.data_ptr<float>(), matrix.values.size(), matrix.values.begin());
    return matrix;
}

/// Pictures of coloured blocks with noise, to try an encoder on. Small ones: pooling over few places hides little.
constexpr int kProbeImages = 2, kProbeSize = 32;
std::vector<std::uint8_t> probePictures()
{
    std::vector<std::uint8_t> pixels;
    for (std::uint64_t i = 0; i < kProbeImages * kProbeSize * kProbeSize; ++i) {
        const std::uint64_t block = i / (kProbeSize * 8) * 8 + i % kProbeSize / 8;
        for (std::uint64_t channel = 0; channel < 3; ++channel) {
            const std::uint64_t colour = hashKeys(1, block, channel) % 200, noise = hashKeys(2, i, channel) % 56;
            pixels.push_back(static_cast<std::uint8_t>(colour + noise));
        }
    }
    return pixels;
}

/// Falls back to float32 where its weights do not bear the shorter precision.
class BackboneEncoder : public Encoder {
public:
    BackboneEncoder(Backbone network, WeightsReport report, const Normalisation &normalisation,
                    const DeviceOptions &device)
        : m_network(std::move(network)), m_report(std::move(report)), m_normalisation(normalisation), m_device(device)
    {
        m_network->to(torchDevice(device));
        for (torch::Tensor &parameter : m_network->parameters())
            if (parameter.dim() == 4)
                parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
        m_network->eval();
        if (!precisionIsSafe())
            m_device.precision = "float32";
        std::map<std::string, torch::Tensor> weights;
        collectWeights(*m_network, "", weights);
        m_hash = hashOf(weights, normalisationText(normalisation) + " " + m_device.precision);
    }

    std::int64_t dimensions() const override { return m_network->features(); }
    std::string hash() const override { return m_hash; }
    Phrase summary() const override { return summaryOf(backboneTitle(m_network->options()), dimensions(), m_device); }
    WeightsReport weights() const override { return m_report; }

    Matrix embed(const std::uint8_t *pixels, std::int64_t images, int size) override
    {
        try {
            return toMatrix(features(pixels, images, size, m_device), images);
        } catch (const c10::Error &problem) {
            throwTorchError(problem, CORESIFT_TEXT("Phrases", "embedding a batch"));
        }
    }

private:
    torch::Tensor features(const std::uint8_t *pixels, std::int64_t images, int size, const DeviceOptions &device)
    {
        const torch::NoGradGuard guard;
        const torch::Tensor batch = normalisedBatch(pixels, images, size, m_normalisation, torchDevice(device));
        const AutocastScope autocast(device);
        return m_network->forward(batch).to(torch::kFloat);
    }

    bool precisionIsSafe()
    {
        constexpr float kSafeCosine = 0.9993F; // 0.999 is promised; made pictures are a sample only
        if (m_device.precision == "float32")
            return true;
        const std::vector<std::uint8_t> pixels = probePictures();
        const torch::Tensor brief = features(pixels.data(), kProbeImages, kProbeSize, m_device);
        const torch::Tensor exact = features(pixels.data(), kProbeImages, kProbeSize, {m_device.device, "float32"});
        return torch::cosine_similarity(brief, exact).min().item<float>() >= kSafeCosine; // false when not a number
    }

    Backbone m_network;
    WeightsReport m_report;
    Normalisation m_normalisation;
    DeviceOptions m_device;
    std::string m_hash;
};

std::string lastLine(std::string text)
{
    text.erase(text.find_last_not_of(" \n") + 1);
    return text.substr(text.find_last_of('\n') + 1);
}

/// Runs in float32: what a stranger's network tolerates is not known, and small ones gain little.
class TorchScriptEncoder : public Encoder {
public:
    TorchScriptEncoder(torch::jit::Module module, const std::string &file, const Normalisation &normalisation,
                       const DeviceOptions &device)
        : m_module(std::move(module)), m_normalisation(normalisation), m_device(device)
    {
        const Bytes content = readFile(file);
        const std::string rest = contentHash(content.data(), content.size()) + normalisationText(normalisation);
        m_hash = contentHash(rest.data(), rest.size());
        m_device.precision = "float32";
        m_module.to(torchDevice(m_device));
        constexpr int kUsualSize = 224; // the one size that some networks take
        const std::vector<std::uint8_t> grey(kUsualSize * kUsualSize * 3, 128);
        m_dimensions = embed(grey.data(), 1, kUsualSize).cols;
    }

    std::int64_t dimensions() const override { return m_dimensions; }
    std::string hash() const override { return m_hash; }
    Phrase summary() const override { return summaryOf("TorchScript", m_dimensions, m_device); }

    Matrix embed(const std::uint8_t *pixels, std::int64_t images, int size) override
    {
        try {
            const torch::NoGradGuard guard;
            const torch::Tensor batch =
                normalisedBatch(pixels, images, size, m_normalisation, torchDevice(m_device)).contiguous();
            const torch::jit::IValue result = m_module.forward({batch});
            if (!result.isTensor())
                throw Error(ErrorKind::Unsupported,
                            CORESIFT_TEXT("Phrases", "the encoder returns no tensor; one of n×d features is needed"));
            torch::Tensor features = result.toTensor();
            if (features.dim() == 4) // not pooled yet
                features = features.mean({2, 3});
            if (features.dim() != 2 || features.size(0) != images)
                throw Error(ErrorKind::Unsupported,
                            CORESIFT_TEXT("Phrases", "the encoder returns a tensor of another shape than n×d"));
            return toMatrix(features, images);
        } catch (const Error &) {
            throw;
        } catch (const c10::Error &problem) {
            throwTorchError(problem, CORESIFT_TEXT("Phrases", "embedding a batch"));
        } catch (const std::exception &problem) { // of the interpreter: a trace with the reason in its last line
            throw Error(ErrorKind::Unsupported,
                        {CORESIFT_TEXT("Phrases", "the encoder failed: %1"), {showName(lastLine(problem.what()))}});
        }
    }

private:
    torch::jit::Module m_module;
    Normalisation m_normalisation;
    DeviceOptions m_device;
    std::int64_t m_dimensions = 0;
    std::string m_hash;
};

/// A safetensors file starts with the length of its header and a brace; PyTorch's are zip archives or start with 0x80.
bool looksLikeSafeTensors(const std::string &file)
{
    const RandomAccessFile content(file);
    char start[9] = {};
    if (content.size() < sizeof start)
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is too short to be an encoder"), file);
    content.readAt(0, start, sizeof start);
    return start[8] == '{';
}

/// Whether the file holds weights by name and no code.
bool holdsWeights(const std::string &file)
{
    return looksLikeSafeTensors(file) || isPytorchFile(file);
}

} // namespace

std::unique_ptr<Encoder> loadEncoder(const EncoderSource &source, const DeviceOptions &device)
{
    const DeviceOptions resolved = resolveDevice(device);
    try {
        if (holdsWeights(source.file)) {
            const LoadedBackbone loaded = loadBackbone(source);
            return std::make_unique<BackboneEncoder>(loaded.network, loaded.report, source.normalisation, resolved);
        }
        return std::make_unique<TorchScriptEncoder>(loadCheckedTorchScript(source.file), source.file,
                                                    source.normalisation, resolved);
    } catch (const c10::Error &problem) {
        throwTorchError(problem, CORESIFT_TEXT("Phrases", "loading the encoder"));
    }
}

BackboneOptions backboneOfFile(const EncoderSource &source)
{
    try {
        return loadBackbone(source).network->options();
    } catch (const c10::Error &problem) {
        throwTorchError(problem, CORESIFT_TEXT("Phrases", "loading the encoder"));
    }
}

std::unique_ptr<Encoder> untrainedEncoder(const BackboneOptions &backbone, std::uint64_t seed,
                                          const DeviceOptions &device)
{
    const DeviceOptions resolved = resolveDevice(device);
    try {
        return std::make_unique<BackboneEncoder>(makeBackbone(backbone, seed), WeightsReport(), Normalisation(),
                                                 resolved);
    } catch (const c10::Error &problem) {
        throwTorchError(problem, CORESIFT_TEXT("Phrases", "making an encoder"));
    }
}

} // namespace coresift
