// The engine's side of torchvision_weights.py.
//   weights_exchange features WEIGHTS BACKBONE SIZE PIXELS.npy OUT.npy   PIXELS: n·SIZE·SIZE·3 uint8 in a row; OUT: n×d
//   weights_exchange write BACKBONE OUT.safetensors                      fresh weights
#include "core/base/error.h"
#include "core/base/npy.h"
#include "core/pretrain/checkpoint.h"

#include <iostream>

namespace coresift {

namespace {

void writeFeatures(const std::string &weights, const std::string &backbone, int size, const std::string &pixels,
                   const std::string &out)
{
    EncoderSource source;
    source.file = weights;
    source.backbone.backbone = backbone;
    const std::vector<std::uint8_t> bytes = readNpyUInt8(pixels);
    const auto encoder = loadEncoder(source, {"cpu", "float32"});
    writeNpy(out, encoder->embed(bytes.data(), static_cast<std::int64_t>(bytes.size()) / (size * size * 3), size));
}

int run(const std::vector<std::string> &words)
{
    if (words.size() == 6 && words[0] == "features")
        writeFeatures(words[1], words[2], std::stoi(words[3]), words[4], words[5]);
    else if (words.size() == 3 && words[0] == "write")
        writeEncoder(words[2], makeBackbone({words[1], false}, /*seed=*/7), /*step=*/0);
    else
        throw Error(ErrorKind::InvalidInput, "see the head of the source for what to give");
    return 0;
}

} // namespace

} // namespace coresift

int main(int argc, char **argv)
{
    try {
        return coresift::run({argv + 1, argv + argc});
    } catch (const std::exception &problem) {
        std::cerr << problem.what() << '\n';
        return 1;
    }
}
