/// What a stage would take here, and whether it fits: asked before it starts. Takes no lock.
#pragma once

#include "core/base/error.h"
#include "core/study/stages.h"

namespace coresift {

struct StageForecast {
    double seconds = 0;
    std::uint64_t memoryBytes = 0, diskBytes = 0;
    DeviceOptions device;
    FittingBatch fitting; ///< of a training whose memory is not there

    /// Why it cannot run as it is.
    struct Refusal {
        ErrorKind kind = ErrorKind::InvalidInput;
        Phrase why;
    };
    std::optional<Refusal> refusal;

    Phrase summary() const; ///< "about 12 min on CPU (bfloat16), 1.3 GB of memory, 90 MB on disk"
};

/// Throws Error (InvalidInput for options out of their range, NotFound, Unsupported for a device that is not there …).
StageForecast forecastRetrieval(const std::string &folder, const TrainOptions &options);
StageForecast forecastPretrain(const std::string &folder, const PretrainRequest &request);
/// All images, as if none were embedded yet.
StageForecast forecastEmbed(const std::string &folder, const EmbedOptions &options);

/// Of a training on so many images, with the pixels that it caches in the study `folder`: of `images` and of `renewed`
/// others, by which a renewal replaces some of them. Each process of the `group` caches them; null: this one alone.
StageForecast forecastRun(const std::string &folder, const TrainOptions &options, std::int64_t images,
                          std::int64_t renewed = 0, const ProcessGroup *group = nullptr);

/// Throws the refusal as an Error, if there is one.
void throwIfRefused(const StageForecast &forecast, const std::string &folder);

} // namespace coresift
