#include "core/base/error.h"

#include <cerrno>
#include <gtest/gtest.h>

namespace coresift {

TEST(Error, NamesTheFileWhenTheMessageLacksIt)
{
    EXPECT_STREQ(Error(ErrorKind::Corrupt, "is damaged", "a/b.npy").what(), "a/b.npy: is damaged");
    EXPECT_STREQ(Error(ErrorKind::Corrupt, "a/b.npy is damaged", "a/b.npy").what(), "a/b.npy is damaged");
}

TEST(Error, KeepsItsPhraseWithTheFile)
{
    const Error error(ErrorKind::Corrupt, {"has no column “%1”", {"path"}}, "a.csv");
    EXPECT_STREQ(error.what(), "a.csv: has no column “path”");
    EXPECT_EQ(error.phrase().text(), error.what());
    ASSERT_EQ(error.phrase().clauses().size(), 2U);
    EXPECT_EQ(error.phrase().clauses()[0].values, (std::vector<PhraseValue>{"a.csv"}));
    EXPECT_EQ(error.phrase().clauses()[1].pattern, "has no column “%1”");
}

TEST(Error, AFileThatAValueNamesIsNotNamedAgain)
{
    const Error error(ErrorKind::NotFound, {"the folder is not there: %1", {"/x/y"}}, "/x/y");
    EXPECT_STREQ(error.what(), "the folder is not there: /x/y");
    EXPECT_EQ(error.phrase().clauses().size(), 1U);
}

TEST(Error, ShowsOddBytesOfAPathEscaped)
{
    EXPECT_STREQ(Error(ErrorKind::NotFound, "is gone", "a\xFF.png").what(), "a\\xFF.png: is gone");
}

TEST(Error, OfTheSystemHasItsReasonAsAValue)
{
    const Error error = systemError("cannot open", "/x/y", ENOENT);
    EXPECT_STREQ(error.what(), "/x/y: cannot open: No such file or directory");
    ASSERT_EQ(error.phrase().clauses().size(), 3U);
    EXPECT_EQ(error.phrase().clauses()[1].pattern, "cannot open");
    EXPECT_EQ(error.phrase().clauses()[2].values, (std::vector<PhraseValue>{"No such file or directory"}));
}

TEST(Error, FullDiskSaysWhatToDo)
{
    const Error error = systemError("cannot write", "/x/y", ENOSPC);
    EXPECT_EQ(error.kind(), ErrorKind::NoSpace);
    EXPECT_NE(std::string(error.what()).find("Free some space"), std::string::npos);
}

TEST(Error, SystemErrorsKeepTheirKind)
{
    EXPECT_EQ(systemError("cannot open", "x", ENOENT).kind(), ErrorKind::NotFound);
    EXPECT_EQ(systemError("cannot open", "x", EACCES).kind(), ErrorKind::Permission);
    EXPECT_EQ(systemError("cannot open", "x", EIO).kind(), ErrorKind::Io);
}

} // namespace coresift
