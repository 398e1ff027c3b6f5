// What a user is told of data sets, of scans of them and of comparisons that were not begun.
#include "core/base/file.h"
#include "core/study/study.h"
#include "tests/cli/cli_process.h"
#include "tests/support/synthetic_dataset.h"

namespace coresift {

using test::CliResult;
using test::runCli;
using test::SyntheticDataset;
using test::TempDir;

TEST(CliDataSets, WhatIsNoFolderIsAnErrorWithWhyToo)
{
    const TempDir dir;
    for (const std::vector<std::string> &more : {std::vector<std::string>{}, std::vector<std::string>{"--why"}}) {
        std::vector<std::string> command{"dataset", "inspect", dir / "nowhere"};
        command.insert(command.end(), more.begin(), more.end());
        const CliResult result = runCli(command);
        EXPECT_EQ(result.code, 1);
        EXPECT_NE(result.err.find("there is no such folder"), std::string::npos) << result.err;
    }
}

TEST(CliDataSets, AScanSaysWhatItRemarked)
{
    const TempDir dir;
    const SyntheticDataset data(dir.path(), 2, 4, 0);
    NewStudy study;
    study.folder = dir / "study";
    study.target = {data.target};
    study.openSet = {data.openSet};
    createStudy(study);
    writeFileAtomically(data.openSet + "/broken.tar", "no archive");
    const CliResult scanned = runCli({"scan", study.folder});
    EXPECT_EQ(scanned.code, 0) << scanned.err;
    EXPECT_NE(scanned.out.find("1 remarks\n"), std::string::npos) << scanned.out;
    EXPECT_NE(scanned.out.find("/broken.tar: "), std::string::npos) << scanned.out;

    const CliResult none = runCli({"compare", study.folder, "--resume"});
    EXPECT_EQ(none.code, 1);
    EXPECT_NE(none.err.find("no comparison was begun"), std::string::npos) << none.err;
    const CliResult both = runCli({"compare", study.folder, "--resume", "--seeds", "3"});
    EXPECT_EQ(both.code, 2);
    EXPECT_NE(both.err.find("--resume excludes --seeds"), std::string::npos) << both.err;
}

} // namespace coresift
