/// A port of this machine for processes that meet.
#pragma once

#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace coresift::test {

/// One of the loopback address that nothing listens at.
inline int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *const any = reinterpret_cast<sockaddr *>(&address);
    EXPECT_EQ(::bind(socket, any, length), 0);
    EXPECT_EQ(::getsockname(socket, any, &length), 0);
    ::close(socket);
    return ntohs(address.sin_port);
}

} // namespace coresift::test
