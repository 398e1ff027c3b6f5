#include "core/base/error.h"

#include "core/base/text.h"

#include <cerrno>
#include <cstring>

namespace coresift {

namespace {

std::string withFile(const std::string &message, const std::string &file)
{
    const std::string shown = showPath(file);
    if (file.empty() || message.find(shown) != std::string::npos)
        return message;
    return shown + ": " + message;
}

ErrorKind kindOf(int errorNumber)
{
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::Permission;
    case ENOSPC:
    case EDQUOT:
        return ErrorKind::NoSpace;
    default:
        return ErrorKind::Io;
    }
}

} // namespace

Error::Error(ErrorKind kind, const std::string &message, const std::string &file)
    : std::runtime_error(withFile(message, file)), m_kind(kind), m_file(file)
{}

Error systemError(const std::string &action, const std::string &file, int errorNumber)
{
    const ErrorKind kind = kindOf(errorNumber);
    std::string message = "cannot " + action + ": " + std::strerror(errorNumber);
    if (kind == ErrorKind::NoSpace)
        message += ". Free some space on that disk and try again; nothing that was finished is lost";
    return Error(kind, message, file);
}

} // namespace coresift
