/// last.safetensors: everything a run needs to go on, in one file that is replaced as a whole. Private to pretraining.
#pragma once

#include "core/pretrain/simclr.h"

namespace coresift {

/// Writes weights, momentum and the number of steps done.
void writeCheckpoint(const std::string &folder, const SimClr &model, std::int64_t step, const TrainOptions &options);

/// Restores `model` from the folder's checkpoint and returns its step; 0 without one. Throws Error: InvalidInput when
/// it was made with other options, NewerVersion, Corrupt.
std::int64_t readCheckpoint(const std::string &folder, SimClr &model, const TrainOptions &options);

/// encoder.safetensors: the backbone under torchvision's names, with its kind in the metadata.
std::string writeEncoder(const std::string &folder, const ResNet &backbone);

} // namespace coresift
