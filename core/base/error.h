/// The one exception of the engine: what was wrong, with which file, and what kind of trouble it is.
#pragma once

#include "core/base/phrase.h"

#include <stdexcept>
#include <string>

namespace coresift {

enum class ErrorKind {
    InvalidInput, ///< an option or an argument that cannot be used
    NotFound,     ///< a file, folder or stage that should be there is not
    Permission,   ///< the system does not let us read or write
    Io,           ///< reading or writing failed half-way
    NoSpace,      ///< the disk is full, or would be
    Corrupt,      ///< a file's content is not what its format asks for
    NewerVersion, ///< a file was written by a newer Coresift
    Locked,       ///< another process writes to this study
    OutOfMemory,  ///< the work cannot fit into memory
    Numeric,      ///< a loss or a feature became NaN or infinite
    Unsupported,  ///< known, but not possible with this build, device or file
};

/// Thrown by core functions. The message says what was wrong, where, and what to do; it is fit to be shown.
class Error : public std::runtime_error {
public:
    /// `file` is the file or folder concerned, as bytes of its path; it is named in phrase() when the message lacks it.
    Error(ErrorKind kind, const Phrase &message, const std::string &file = {});

    ErrorKind kind() const { return m_kind; }
    const Phrase &phrase() const { return m_phrase; } ///< what() is its English text
    const std::string &file() const { return m_file; }

private:
    ErrorKind m_kind;
    Phrase m_phrase;
    std::string m_file;
};

/// Thrown when a folder of images is not there any more: its disk was unplugged, say. No image is to blame, so no job
/// goes on without them.
class SourceGone : public Error {
public:
    SourceGone(const Phrase &message, const std::string &folder) : Error(ErrorKind::NotFound, message, folder) {}
};

/// Error for a failed system call on `file`: kind and reason follow `errorNumber` (errno). `failure` is a
/// pattern: "cannot read".
Error systemError(const char *failure, const std::string &file, int errorNumber);

} // namespace coresift
