/// The images that bench_pretrain trains on. Knows no LibTorch and no OpenCV.
#pragma once

#include "core/pretrain/train.h"

#include <memory>
#include <string>

namespace coresift::bench {

struct TrainingImages {
    std::unique_ptr<BatchSource> source;
    std::string files; ///< the folder of JPEG files that they were read from; empty: they were made as pixels
};

/// `count` made images. In the whole build they are written below `folder` as JPEG files and read as a study's are; in
/// the learning parts alone they are made as pixels, and views that the CPU makes are cropped and flipped without
/// colours.
TrainingImages makeTrainingImages(const std::string &folder, std::int64_t count, const TrainOptions &options);

} // namespace coresift::bench
