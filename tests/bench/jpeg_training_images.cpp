#include "core/base/file.h"
#include "core/image/decode.h"
#include "core/image/resize.h"
#include "core/study/augmented_batches.h"
#include "tests/bench/made_pictures.h"
#include "tests/bench/training_images.h"

#include <numeric>

namespace coresift::bench {

TrainingImages makeTrainingImages(const std::string &folder, std::int64_t count, const TrainOptions &options)
{
    const std::string files = folder + "/images";
    makeFolders(files);
    const std::vector<std::string> paths = makePictureFiles(files, static_cast<int>(count), 500, 375);
    DecodeOptions decoding;
    decoding.shorterSide = decodeShorterSideFor(options.imageSize);
    SilentContext context;
    auto cache = PixelCache::build(
        folder, count, evaluationShorterSide(options.imageSize),
        [&](std::int64_t i) { return decodeImage(readFile(paths[static_cast<std::size_t>(i)]), decoding); }, context);
    std::vector<std::int64_t> ids(paths.size());
    std::iota(ids.begin(), ids.end(), 0);
    return {std::make_unique<AugmentedBatches>(std::move(cache), ids, /*seed=*/0), files};
}

} // namespace coresift::bench
