/// For tests of what the system forbids: nothing is forbidden to root, and containers run tests as root.
#pragma once

#include <unistd.h>

namespace coresift::test {

/// While it lives, a process of root has the rights of a user who owns nothing; one of anybody else is left as it is.
class PlainUser {
public:
    PlainUser() : m_before(::geteuid()), m_is(m_before != 0 || ::seteuid(kNobody) == 0) {}
    ~PlainUser()
    {
        if (m_is && m_before == 0)
            m_is = ::seteuid(m_before) != 0;
    }
    PlainUser(const PlainUser &) = delete;
    PlainUser &operator=(const PlainUser &) = delete;

    explicit operator bool() const { return m_is; } ///< false where root may not step down: the test is to be skipped

private:
    static constexpr uid_t kNobody = 65534;
    uid_t m_before;
    bool m_is;
};

} // namespace coresift::test
