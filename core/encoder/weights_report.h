/// What was found in a file of weights, and what was not. Knows no LibTorch.
#pragma once

#include "core/base/phrase.h"
#include "core/encoder/options.h"

namespace coresift {

/// Names are as showName() gives them.
struct WeightsReport {
    BackboneOptions backbone;         ///< that the weights were loaded into: the file's own, or the one given
    std::string prefix;               ///< of the file's names: "module.encoder_q.", often empty
    std::int64_t matched = 0;         ///< weights of the network that the file has; 0: nothing was loaded
    std::vector<std::string> missing; ///< names of the network, num_batches_tracked left out; none once it is loaded
    std::vector<std::string> unused;  ///< names of the file: classifiers, projectors, other copies of the network
    std::vector<std::string> skipped; ///< names of the file for what is no tensor of a type that weights have
    std::int64_t positionsFrom = 0;   ///< places along a side of the file's grid of positions …
    std::int64_t positionsTo = 0;     ///< … which was interpolated to one of so many; 0: there was no need

    Phrase summary() const; ///< "122 of 122 weights found under “module.”, 2 not used"
    /// One for each kind of thing that is worth a look; none when the file holds the network and nothing else.
    std::vector<Phrase> details() const;
};

} // namespace coresift
