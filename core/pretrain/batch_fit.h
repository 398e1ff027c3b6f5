/// The batch that fits into the memory at hand, for a run that does not. Knows no LibTorch.
#pragma once

#include "core/pretrain/train.h"

#include <functional>

namespace coresift {

/// Bytes that a run takes with batches of so many images, its steps having as many images as before; never falls.
using BytesOfBatch = std::function<std::uint64_t(int batch)>;

/// The largest batch that takes no more than `freeBytes` and passes the options' check, no larger than theirs. Where
/// one at least half as large divides a step's images, it is that one, with as many batches a step as make up for it.
FittingBatch fittingBatch(const TrainOptions &options, std::int64_t images, const BytesOfBatch &bytesOf,
                          std::uint64_t freeBytes);

/// What to do about memory that is not there: ". A batch of 64 with 2 batches a step fits and gives steps of as many
/// images".
Phrase fittingAdvice(const FittingBatch &fitting, const TrainOptions &options);

} // namespace coresift
