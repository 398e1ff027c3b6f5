/// Files inside of tar archives, read in place: the path of a member is that of its archive, a '/' and its own.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace coresift {

struct TarMember {
    std::uint64_t offset = 0, size = 0; ///< of its content in the archive, bytes
};

/// The regular files of an archive by name, folders in their names as they are.
struct TarMembers {
    std::map<std::string, TarMember> files;
    /// An empty block stands behind the last one. Archives are written so; one that was cut between two members has
    /// none.
    bool hasEnd = false;
};

/// By its name; what is inside shows when it is read.
bool namedLikeATar(const std::string &path);

/// In the ustar, GNU or pax format (POSIX.1-2001). Members are not opened. Of names that come twice the last one
/// counts, as tar has it; names that would lead out of a folder are left out. Throws Error: what opening throws,
/// Corrupt with the place of a header that does not fit, Unsupported for sparse members.
TarMembers readTarMembers(const std::string &archive);

/// The same, read once for each state of the file (size and time). Thread-safe.
std::shared_ptr<const TarMembers> knownTarMembers(const std::string &archive);

/// A member's archive and place, where the path leads through an archive; none when it does not.
struct TarPlace {
    std::string archive;
    TarMember member;
};
/// Throws Error as readTarMembers() does, NotFound for a member that is not there.
std::optional<TarPlace> placeInTar(const std::string &path);

} // namespace coresift
