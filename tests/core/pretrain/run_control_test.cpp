#include "core/pretrain/run_control.h"

#include "core/base/file.h"
#include "tests/support/support.h"

#include <nlohmann/json.hpp>
#include <thread>

namespace coresift {

using test::TempDir;

namespace {

/// Acts when it is asked for the second time whether it is cancelled: a pause has begun by then.
class ContextOfAPause : public test::RecordingJobContext {
public:
    bool isCancelled() const override
    {
        if (++m_asked == 2)
            act();
        return RecordingJobContext::isCancelled();
    }

    std::function<void()> act;

private:
    mutable int m_asked = 0;
};

/// A run that another process asked to pause.
class PausedRun : public ::testing::Test {
protected:
    PausedRun() { askRun(m_dir.path(), RunWish::Pause); }

    bool stopsWhen(const std::function<void()> &act)
    {
        m_context.act = act;
        return m_control.shouldStop(m_context);
    }

    TempDir m_dir;
    RunControl m_control{m_dir.path()};
    ContextOfAPause m_context;
};

} // namespace

TEST(RunControl, WithoutAFileNothingIsAsked)
{
    const TempDir dir;
    test::RecordingJobContext context;
    RunControl control(dir.path());
    EXPECT_EQ(control.wish(context), RunWish::GoOn);
    EXPECT_FALSE(control.shouldStop(context));
    EXPECT_TRUE(context.lines().empty());
}

TEST(RunControl, TheLastWishCounts)
{
    const TempDir dir;
    test::RecordingJobContext context;
    RunControl control(dir.path());
    for (const RunWish wish : {RunWish::Pause, RunWish::GoOn, RunWish::Stop}) {
        askRun(dir.path(), wish);
        EXPECT_EQ(control.wish(context), wish);
    }
    EXPECT_TRUE(control.shouldStop(context));
}

TEST(RunControl, AWishFromBeforeTheFirstStepIsHeard)
{
    const TempDir dir;
    askRun(dir.path(), RunWish::Stop);
    test::RecordingJobContext context;
    EXPECT_TRUE(RunControl(dir.path()).shouldStop(context));
}

TEST(RunControl, BeforeTheFirstStepAStopCancelsAndAPauseWaits)
{
    const TempDir dir;
    const std::string folder = dir.path();
    test::RecordingJobContext job;
    askRun(folder, RunWish::Pause);
    EXPECT_FALSE(StoppableContext(job, folder).isCancelled());
    askRun(folder, RunWish::Stop);
    const StoppableContext context(job, folder);
    EXPECT_TRUE(context.isCancelled());
    EXPECT_FALSE(job.isCancelled());
    askRun(folder, RunWish::GoOn);
    std::this_thread::sleep_for(std::chrono::milliseconds(300)); // longer than between two looks
    EXPECT_TRUE(context.isCancelled());                          // who has left once does not come back
    job.cancel();
    EXPECT_TRUE(StoppableContext(job, folder).isCancelled());
}

TEST(RunControl, AWishGoesWithItsSittingOrIsForgotten)
{
    const TempDir dir;
    {
        const RunControl control(dir.path());
        askRun(dir.path(), RunWish::Pause);
    }
    EXPECT_FALSE(fileExists(dir / "control.json"));
    askRun(dir.path(), RunWish::Stop);
    forgetWishes(dir.path());
    forgetWishes(dir.path()); // nothing is left to forget
    EXPECT_FALSE(fileExists(dir / "control.json"));
}

TEST(RunControl, TheFileSaysItsFormatAndVersion)
{
    const TempDir dir;
    askRun(dir.path(), RunWish::Pause);
    const auto content = nlohmann::json::parse(readTextFile(dir / "control.json"));
    EXPECT_EQ(content, (nlohmann::json{{"format", "coresift-run-control"}, {"version", 1}, {"wish", "pause"}}));
}

TEST_F(PausedRun, GoesOnWhenItIsAsked)
{
    EXPECT_FALSE(stopsWhen([this] { askRun(m_dir.path(), RunWish::GoOn); }));
    const std::vector<std::string> lines = m_context.lines();
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_NE(lines[0].find("pauses"), std::string::npos);
    EXPECT_NE(lines[1].find("goes on"), std::string::npos);
}

TEST_F(PausedRun, ItsPauseIsNoWork)
{
    const auto start = std::chrono::steady_clock::now();
    const WorkClock clock(m_control);
    EXPECT_FALSE(stopsWhen([this] { askRun(m_dir.path(), RunWish::GoOn); }));
    const std::chrono::duration<double> all = std::chrono::steady_clock::now() - start;
    EXPECT_GT(m_control.secondsPaused(), 0);
    EXPECT_LT(clock.seconds() + m_control.secondsPaused(), all.count() + 0.1); // what is paused is not counted twice
    EXPECT_LT(WorkClock(m_control).seconds(), m_control.secondsPaused());
}

TEST_F(PausedRun, StopsWhenItIsAsked)
{
    EXPECT_TRUE(stopsWhen([this] { askRun(m_dir.path(), RunWish::Stop); }));
}

TEST_F(PausedRun, ADamagedFileEndsThePause)
{
    EXPECT_FALSE(stopsWhen([this] { writeFileAtomically(m_dir / "control.json", "{"); }));
}

TEST_F(PausedRun, HearsThatTheJobIsCancelled)
{
    EXPECT_FALSE(stopsWhen([this] { m_context.cancel(); }));
    EXPECT_EQ(m_context.lines().size(), 1U); // it paused, and did not go on
}

TEST(RunControl, ADamagedFileIsToldOnceAndAsksForNothing)
{
    const char *damages[] = {
        "",
        "{",
        "[]",
        "{}",
        R"({"format":"coresift-run-control","version":2,"wish":"stop"})",
        R"({"format":"coresift-study","version":1,"wish":"stop"})",
        R"({"format":"coresift-run-control","version":1,"wish":"dance"})",
        R"({"format":"coresift-run-control","version":1,"wish":2})",
    };
    for (const char *damage : damages) {
        const TempDir dir;
        test::RecordingJobContext context;
        RunControl control(dir.path());
        writeFileAtomically(dir / "control.json", damage);
        EXPECT_EQ(control.wish(context), RunWish::GoOn) << damage;
        EXPECT_EQ(control.wish(context), RunWish::GoOn) << damage;
        ASSERT_EQ(context.lines().size(), 1U) << damage;
        EXPECT_NE(context.lines()[0].find("control.json"), std::string::npos);
        askRun(dir.path(), RunWish::Stop);
        EXPECT_EQ(control.wish(context), RunWish::Stop);
    }
}

TEST(RunControl, WhatIsTooLargeOrNoFileIsNotRead)
{
    const TempDir dir;
    test::RecordingJobContext context;
    RunControl control(dir.path());
    const std::string wish = R"({"format":"coresift-run-control","version":1,"wish":"stop"})";
    writeFileAtomically(dir / "control.json", wish + std::string(5000, ' '));
    EXPECT_EQ(control.wish(context), RunWish::GoOn);
    const TempDir other;
    RunControl second(other.path());
    makeFolders(other / "control.json");
    EXPECT_EQ(second.wish(context), RunWish::GoOn);
    EXPECT_EQ(context.lines().size(), 2U);
}

TEST(RunControl, AFolderThatIsNotThereCannotBeAsked)
{
    const TempDir dir;
    EXPECT_NE(test::errorOf([&] { askRun(dir / "gone", RunWish::Stop); }).find("control.json"), std::string::npos);
}

} // namespace coresift
