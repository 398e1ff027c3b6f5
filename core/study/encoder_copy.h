/// Encoders that were loaded: each is copied into the study, and one may be started from. Private to the study.
#pragma once

#include "core/study/study.h"

namespace coresift {

constexpr std::uint64_t kLargestEncoder = std::uint64_t(8) << 30; // bytes

/// Copies the file under the hash of its content, so that the study goes on when the original is gone. Returns the
/// copy's path, relative to the study. Throws Error: NotFound, NoSpace, Unsupported for a file that is too large, …
std::string copyEncoder(const StudyWriter &writer, const std::string &file);

/// Throws Error (InvalidInput) where the weights are not of the backbone that is to start from them, and what
/// backboneOfFile() throws.
void requireBackbone(const EncoderSource &source, const BackboneOptions &asked);

} // namespace coresift
