/// An encoder over the images of a set, into the feature store.
#pragma once

#include "core/base/job.h"
#include "core/base/options.h"
#include "core/encoder/encoder.h"
#include "core/image/image.h"

#include <functional>
#include <string>
#include <vector>

namespace coresift {

struct EmbedOptions {
    int imageSize = 224; ///< px
    int batch = 32;      ///< images at a time
    DeviceOptions device;

    std::vector<OptionProblem> check() const { return checkFields(*this); }
};

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, EmbedOptions>> describeFields(Options &o, Visitor &&field)
{
    field(Field{"image-size", CORESIFT_TEXT("Options", "Image size"),
                CORESIFT_TEXT("Options", "Side of the centre crop, px"), 16, 1024},
          o.imageSize);
    field(Field{"batch", CORESIFT_TEXT("Options", "Batch"), CORESIFT_TEXT("Options", "Images computed at a time"), 1,
                4096},
          o.batch);
    describeFields(o.device, field);
}

struct EmbedReport {
    std::int64_t embedded = 0;   ///< images computed now
    std::int64_t reused = 0;     ///< images found in finished parts
    std::int64_t unreadable = 0; ///< among the embedded ones: stored as invalid rows

    EmbedReport &operator+=(const EmbedReport &other);
    Phrase summary() const;
};

/// One image to embed: its id, and how to get its pixels (decoded; throws Error when it cannot be).
struct EmbedItem {
    std::int64_t id = 0;
    std::string file; ///< absolute path, bytes
};

/// Asked when an image could not be read: throws SourceGone when the folder of the images is gone. Any thread.
using SourceCheck = std::function<void()>;

/// Called for every image that could not be decoded.
using UnreadableCallback = std::function<void(std::int64_t id, const Phrase &reason)>;

/// Embeds what `folder` has no feature of yet, in parts of at most 512 images or ten seconds of work. Decoding runs
/// ahead on its own threads; memory does not grow with n. Throws Cancelled between batches and what `requireSource`
/// throws (all that was computed is kept), Error.
EmbedReport embedImages(const std::vector<EmbedItem> &items, const SourceCheck &requireSource, Encoder &encoder,
                        const EmbedOptions &options, std::int64_t maxPixels, const std::string &folder,
                        const UnreadableCallback &unreadable, JobContext &context, const std::string &activity);

/// Names the features of this encoder at this image size: the folder under features/, 32 hex digits.
std::string encoderId(const Encoder &encoder, int imageSize);

} // namespace coresift
