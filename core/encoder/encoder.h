/// An encoder turns images into features. This header knows no LibTorch, so that everyone may include it.
#pragma once

#include "core/base/matrix.h"
#include "core/base/phrase.h"
#include "core/encoder/weights_report.h"

#include <array>
#include <memory>
#include <string>

namespace coresift {

/// (value/255 − mean) / deviation, per channel RGB.
struct Normalisation {
    std::array<float, 3> mean{0.485F, 0.456F, 0.406F}; ///< ImageNet's
    std::array<float, 3> deviation{0.229F, 0.224F, 0.225F};
};

/// A network in evaluation mode on one device in one precision: the one asked for, or float32 where that would turn
/// features by more than a cosine of 0.999.
class Encoder {
public:
    virtual ~Encoder() = default;

    virtual std::int64_t dimensions() const = 0;
    /// Hash of weights, normalisation and precision in use; with the image size it names the features (Encoder::id).
    virtual std::string hash() const = 0;
    virtual Phrase summary() const = 0; ///< "ResNet-18, 512 features, CPU, bfloat16"
    /// What its file held. Nothing is matched in a fresh network, and in TorchScript, which brings its own network.
    virtual WeightsReport weights() const { return {}; }
    /// Pooled features of `images` pictures of size×size, uint8 RGB (n×size×size×3), not normalised. One thread at a
    /// time. Throws Error (Numeric when a feature is NaN or infinite, OutOfMemory).
    virtual Matrix embed(const std::uint8_t *pixels, std::int64_t images, int size) = 0;
};

/// How an encoder was obtained; stored in study.json.
struct EncoderSource {
    std::string file; ///< .safetensors, PyTorch or TorchScript
    Normalisation normalisation;
    BackboneOptions backbone; ///< for weights that do not tell which they belong to
};

/// A safetensors file, a state dict as PyTorch saves it, or a TorchScript file, known by content. The backbone is the
/// one in our metadata, else the one that names and shapes tell (torchvision's or timm's, under any prefix), else the
/// one given. A TorchScript graph is checked against the allow-list of operators before anything of it runs. Throws
/// Error (NotFound, Corrupt, Unsupported …) and names the first operators or tensors that do not fit.
std::unique_ptr<Encoder> loadEncoder(const EncoderSource &source, const DeviceOptions &device);

/// The backbone that is made of a file whose weights are to be trained further. Throws what reading them throws, and
/// Error: Unsupported for TorchScript of a network that is not known, Corrupt for weights that do not fit.
BackboneOptions backboneOfFile(const EncoderSource &source);

/// A network that has learned nothing yet: its weights are drawn from the seed.
std::unique_ptr<Encoder> untrainedEncoder(const BackboneOptions &backbone, std::uint64_t seed,
                                          const DeviceOptions &device);

/// What `auto` stands for here: {"cpu", "bfloat16"} on a CPU that is quicker in it, {"cuda", "float16"} where there is
/// a GPU. Throws Error (Unsupported) when CUDA is asked for and missing, or float16 on a CPU.
DeviceOptions resolveDevice(const DeviceOptions &wanted);
std::string deviceName(); ///< the GPU's name, or "none"

/// All cores to LibTorch: it starts with half of them. Call once at the start of the program, before any other thread.
void initialiseTorch(int threads = 0);

std::string torchVersion();

} // namespace coresift
