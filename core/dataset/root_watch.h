/// Tells an image that cannot be read from a disk that was unplugged.
#pragma once

#include "core/dataset/catalogue.h"

#include <optional>

namespace coresift {

/// The folders of images as they are when a job begins. Asked only about an image that could not be read, so that good
/// images pay nothing. Any thread.
class RootWatch {
public:
    explicit RootWatch(const std::vector<Root> &roots);

    /// Throws SourceGone when the root is missing, empty (as a mount point is without its disk) or on another disk than
    /// at the beginning.
    void requirePresent(const std::string &rootName) const;

private:
    struct Watched {
        Root root;
        std::optional<std::uint64_t> disk; ///< none when it was not there at the beginning: any will do then
    };
    std::vector<Watched> m_roots;
};

} // namespace coresift
