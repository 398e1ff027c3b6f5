#include "tests/layout/include_rules.h"

#include "core/base/file.h"

#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>

namespace coresift {

namespace fs = std::filesystem;
using test::brokenIncludes;

namespace {

const fs::path kRoot = CORESIFT_SOURCE_DIR;

/// Sources and headers below a folder of the project, relative to it.
std::vector<std::string> sourcesBelow(const std::string &folder)
{
    std::vector<std::string> files;
    if (!fs::is_directory(kRoot / folder))
        return files;
    for (const auto &entry : fs::recursive_directory_iterator(kRoot / folder))
        if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp")
            files.push_back(fs::relative(entry.path(), kRoot).string());
    return files;
}

void expectClean(const std::string &folder)
{
    for (const std::string &file : sourcesBelow(folder))
        for (const std::string &broken : brokenIncludes(file, readTextFile((kRoot / file).string())))
            ADD_FAILURE() << broken;
}

bool isBroken(const std::string &path, const std::string &included)
{
    return !brokenIncludes(path, "#include " + included + "\n").empty();
}

} // namespace

TEST(Layout, CoreIncludesNeitherQtNorTheWindowNorAreasAboveOrBesideItsOwn)
{
    EXPECT_GT(sourcesBelow("core").size(), 50U);
    expectClean("core");
}

TEST(Layout, WidgetsKnowNoApp)
{
    expectClean("widgets");
}

TEST(Layout, TheCommandLineKnowsCoreOnly)
{
    EXPECT_GT(sourcesBelow("app/cli").size(), 10U);
    expectClean("app");
}

TEST(Layout, EveryAreaOfCoreHasItsRule)
{
    const std::vector<std::string> known = test::knownAreas();
    for (const auto &entry : fs::directory_iterator(kRoot / "core"))
        if (entry.is_directory()) {
            EXPECT_TRUE(std::count(known.begin(), known.end(), entry.path().filename().string()) == 1) << entry.path();
        }
}

TEST(Layout, FilesAreNamedInSnakeCase)
{
    for (const char *folder : {"core", "widgets", "app", "tests"})
        for (const std::string &file : sourcesBelow(folder)) {
            const std::string name = fs::path(file).filename().string();
            EXPECT_EQ(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_."), std::string::npos) << file;
        }
}

TEST(IncludeRules, FindWhatIsForbidden)
{
    EXPECT_TRUE(isBroken("core/base/job.h", "<QString>"));
    EXPECT_TRUE(isBroken("core/base/job.h", "<QtCore/QString>"));
    EXPECT_TRUE(isBroken("core/study/study.cpp", "\"widgets/gallery.h\""));
    EXPECT_TRUE(isBroken("core/study/study.cpp", "\"app/job_runner.h\""));
    EXPECT_TRUE(isBroken("core/study/study.cpp", "<qcustomplot.h>"));
    EXPECT_TRUE(isBroken("core/base/job.h", "\"core/image/image.h\""));           // upward
    EXPECT_TRUE(isBroken("core/sampling/simcore.cpp", "\"core/image/image.h\"")); // a sibling
    EXPECT_TRUE(isBroken("core/evaluate/knn.cpp", "\"core/embedding/embed.h\""));
    EXPECT_TRUE(isBroken("core/sampling/kmeans.cpp", "<torch/torch.h>"));
    EXPECT_TRUE(isBroken("core/encoder/resnet.cpp", "<opencv2/core.hpp>"));
    EXPECT_TRUE(isBroken("core/newarea/x.cpp", "\"core/base/job.h\""));
    EXPECT_TRUE(isBroken("widgets/gallery.cpp", "\"app/main_window.h\""));
    EXPECT_TRUE(isBroken("app/cli/main.cpp", "<QApplication>"));
    EXPECT_TRUE(isBroken("app/cli/main.cpp", "\"widgets/gallery.h\""));
    EXPECT_TRUE(isBroken("app/cli/main.cpp", "\"app/settings.h\""));
}

TEST(IncludeRules, LetThroughWhatIsAllowed)
{
    EXPECT_FALSE(isBroken("core/sampling/simcore.cpp", "\"core/base/random.h\""));
    EXPECT_FALSE(isBroken("core/sampling/simcore.cpp", "\"core/sampling/options.h\""));
    EXPECT_FALSE(isBroken("core/study/study.cpp", "\"core/embedding/embed.h\""));
    EXPECT_FALSE(isBroken("core/encoder/resnet.cpp", "<torch/torch.h>"));
    EXPECT_FALSE(isBroken("widgets/gallery.cpp", "<QListView>"));
    EXPECT_FALSE(isBroken("app/main_window.cpp", "\"widgets/gallery.h\""));
    EXPECT_FALSE(isBroken("app/cli/main.cpp", "\"app/cli/commands.h\""));
}

TEST(IncludeRules, NameFileAndLine)
{
    const auto broken = brokenIncludes("core/base/job.h", "#pragma once\n\n #  include  <QObject>\n");
    ASSERT_EQ(broken.size(), 1U);
    EXPECT_EQ(broken[0], "core/base/job.h:3: QObject");
}

} // namespace coresift
