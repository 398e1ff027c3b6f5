/// Embedding as several stages need it. Private to the study.
#pragma once

#include "core/embedding/embed.h"
#include "core/study/study.h"

namespace coresift {

/// The readable images of one root into the feature store `store`. Throws Cancelled, Error; SourceGone when the root
/// vanishes.
EmbedReport embedRoot(const StudyWriter &writer, const Root &root, Encoder &encoder, const EmbedOptions &options,
                      const std::string &store, const UnreadableCallback &unreadable, JobContext &context);

/// All roots of a role into features/<encoder-id>; images that cannot be decoded any more are marked in the catalogue.
/// Throws Cancelled, Error; SourceGone when a root vanishes, whose images are then left as they are.
EmbedReport embedRole(StudyWriter &writer, SetRole role, Encoder &encoder, const EmbedOptions &options,
                      JobContext &context);

/// The study's retrieval encoder, with its file inside the study.
EncoderSource sourceOf(const StudyWriter &writer);

} // namespace coresift
