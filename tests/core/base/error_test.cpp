#include "core/base/error.h"

#include <cerrno>
#include <gtest/gtest.h>

namespace coresift {

TEST(Error, NamesTheFileWhenTheMessageLacksIt)
{
    EXPECT_STREQ(Error(ErrorKind::Corrupt, "is damaged", "a/b.npy").what(), "a/b.npy: is damaged");
    EXPECT_STREQ(Error(ErrorKind::Corrupt, "a/b.npy is damaged", "a/b.npy").what(), "a/b.npy is damaged");
}

TEST(Error, ShowsOddBytesOfAPathEscaped)
{
    EXPECT_STREQ(Error(ErrorKind::NotFound, "is gone", "a\xFF.png").what(), "a\\xFF.png: is gone");
}

TEST(Error, FullDiskSaysWhatToDo)
{
    const Error error = systemError("write", "/x/y", ENOSPC);
    EXPECT_EQ(error.kind(), ErrorKind::NoSpace);
    EXPECT_NE(std::string(error.what()).find("Free some space"), std::string::npos);
}

TEST(Error, SystemErrorsKeepTheirKind)
{
    EXPECT_EQ(systemError("open", "x", ENOENT).kind(), ErrorKind::NotFound);
    EXPECT_EQ(systemError("open", "x", EACCES).kind(), ErrorKind::Permission);
    EXPECT_EQ(systemError("open", "x", EIO).kind(), ErrorKind::Io);
}

} // namespace coresift
