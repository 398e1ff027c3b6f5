#include "core/base/error.h"

#include "core/base/text.h"

#include <cerrno>
#include <cstring>

namespace coresift {

namespace {

Phrase withFile(const Phrase &message, const std::string &file)
{
    const std::string shown = showPath(file);
    if (file.empty() || message.text().find(shown) != std::string::npos)
        return message;
    return Phrase(CORESIFT_TEXT("Phrases", "%1: "), {shown}).add(message);
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

Error::Error(ErrorKind kind, const Phrase &message, const std::string &file)
    : std::runtime_error(withFile(message, file).text()), m_kind(kind), m_phrase(withFile(message, file)), m_file(file)
{}

Error systemError(const char *failure, const std::string &file, int errorNumber)
{
    const ErrorKind kind = kindOf(errorNumber);
    Phrase message(failure);
    message.add(CORESIFT_TEXT("Phrases", ": %1"), {std::strerror(errorNumber)});
    if (kind == ErrorKind::NoSpace)
        message.add(CORESIFT_TEXT("Phrases",
                                  ". Free some space on that disk and try again; nothing that was finished is lost"));
    return Error(kind, message, file);
}

} // namespace coresift
