#include "core/study/near_copies.h"

#include "core/study/marks.h"
#include "core/study/sampling_session.h"
#include "tests/core/study/study_with_copies.h"

namespace coresift {

using namespace test;

namespace {

class NearCopiesOfAStudy : public StudyWithCopies {};

} // namespace

TEST_F(NearCopiesOfAStudy, OneOfAGroupIsTakenAndNoneOfATargetOrTestImage)
{
    SelectOptions options = tinySelection(kOpenImages);
    EXPECT_EQ(select(options).size(), 30U); // not looked for yet
    runDuplicates(m_study, {}, m_context);
    EXPECT_EQ(state(Stage::Select), StageState::Stale);
    const std::set<std::int64_t> taken = select(options);
    EXPECT_EQ(state(Stage::Select), StageState::Done);
    EXPECT_EQ(taken.size(), 27U);
    EXPECT_EQ(taken.count(idOf("open/100.png")) + taken.count(idOf("open/again.png")), 1U);
    EXPECT_EQ(taken.count(idOf("open/of-target.jpg")), 0U);
    EXPECT_EQ(taken.count(idOf("open/of-test.png")), 0U);
    const SavedSelection saved = readSelection(m_study);
    ASSERT_EQ(saved.nearCopies.size(), 3U);
    for (const NearCopy &copy : saved.nearCopies) {
        EXPECT_EQ(taken.count(copy.id), 0U);
        if (copy.id == idOf("open/of-target.jpg"))
            EXPECT_TRUE(copy.of == SetRole::Target && copy.copyOf == idOf("target/a/0.png"));
        else if (copy.id == idOf("open/of-test.png"))
            EXPECT_TRUE(copy.of == SetRole::Test && copy.copyOf == idOf("test/a/0.png"));
        else
            EXPECT_TRUE(copy.of == SetRole::OpenSet && taken.count(copy.copyOf) == 1);
    }
    options.duplicates.leaveOut = false;
    EXPECT_EQ(select(options).size(), 30U);
}

TEST_F(NearCopiesOfAStudy, TheBudgetIsFilledAgain)
{
    setPairs({{"open/101.png", "open/102.png"}, {"open/102.png", "open/103.png"}, {"open/104.png", "open/105.png"}});
    for (const char *selector : {"simcore", "single", "random", "nearest", "k-centre", "contrast"}) {
        SelectOptions options = tinySelection(27);
        options.selector = selector;
        EXPECT_EQ(select(options).size(), 27U) << selector;
        options.cut.budget = Budget::images(kOpenImages);
        EXPECT_EQ(select(options).size(), 27U) << selector; // there is nothing more
    }
}

TEST_F(NearCopiesOfAStudy, TheImageNearestToACentroidStandsForItsGroup)
{
    const SelectOptions all = tinySelection(kOpenImages);
    select(all);
    const std::vector<CoresetRow> rows = readSelection(m_study).rows;
    const auto nearer = std::max_element(rows.begin(), rows.end(),
                                         [](const CoresetRow &a, const CoresetRow &b) { return a.cosine < b.cosine; });
    const std::string other = rows[0].index == nearer->index ? rows[1].path : rows[0].path;
    setPairs({{"open/" + nearer->path, "open/" + other}});
    EXPECT_TRUE(selects(all, "open/" + nearer->path));
    SelectOptions random = all;
    random.selector = "random";
    EXPECT_EQ(select(random).count(std::min(idOf("open/" + nearer->path), idOf("open/" + other))), 1U);
}

TEST_F(NearCopiesOfAStudy, PinnedImagesStayAndRejectedOnesStandForNothing)
{
    setPairs({{"open/101.png", "open/102.png"}, {"open/102.png", "open/103.png"}, {"open/104.png", "target/a/2.png"}});
    const SelectOptions options = tinySelection(kOpenImages);
    markImages(m_study, {{idOf("open/103.png"), MarkKind::Pinned, ""}, {idOf("open/104.png"), MarkKind::Pinned, ""}});
    std::set<std::int64_t> taken = select(options);
    EXPECT_EQ(taken.count(idOf("open/103.png")), 1U);
    EXPECT_EQ(taken.count(idOf("open/104.png")), 1U);
    EXPECT_EQ(taken.count(idOf("open/101.png")) + taken.count(idOf("open/102.png")), 0U);

    for (const auto &[rejected, left] : {std::pair{"open/101.png", "open/102.png"}, {"open/102.png", "open/101.png"}}) {
        markImages(m_study, {{idOf("open/103.png"), MarkKind::Rejected, ""}, {idOf(rejected), MarkKind::Rejected, ""}});
        EXPECT_TRUE(selects(options, left)) << left;
        markImages(m_study, {{idOf(rejected), MarkKind::None, ""}});
    }
}

TEST(NearCopiesOf, NamesTheSameGroupFromEachOfItsImages)
{
    const std::vector<NearCopy> copies{{3, 7}, {5, 7}, {9, 8}};
    using Ids = std::vector<std::int64_t>;
    EXPECT_EQ(nearCopiesOf(copies, 7), (Ids{3, 5}));
    EXPECT_EQ(nearCopiesOf(copies, 3), (Ids{7, 5}));
    EXPECT_EQ(nearCopiesOf(copies, 9), Ids{8});
    EXPECT_EQ(nearCopiesOf(copies, 4), Ids{});
}

TEST_F(NearCopiesOfAStudy, ASessionComparesGivenImages)
{
    const SelectOptions options = tinySelection(kOpenImages);
    const auto session = SamplingSession::open(m_study, options, {}, m_context);
    const std::int64_t image = idOf("open/101.png");
    const std::vector<NearImageId> nearest = session->nearestOpenSet(image, 3);
    const std::vector<NearImageId> compared =
        session->cosinesTo(image, {nearest[2].id, /*unknown=*/123456789, nearest[0].id});
    ASSERT_EQ(compared.size(), 2U);
    EXPECT_EQ(compared[0].id, nearest[2].id);
    EXPECT_NEAR(compared[0].cosine, nearest[2].cosine, 1e-5);
    EXPECT_NEAR(compared[1].cosine, nearest[0].cosine, 1e-5);
    EXPECT_TRUE(session->cosinesTo(123456789, {image}).empty());
}

TEST_F(NearCopiesOfAStudy, LimitsAreLiveInASession)
{
    setPairs({{"open/101.png", "open/102.png"}, {"open/103.png", "open/104.png"}}, 0.97F, 6);
    for (const char *selector : {"simcore", "random"}) {
        SCOPED_TRACE(selector);
        SelectOptions options = tinySelection(kOpenImages);
        options.selector = selector;
        const auto session = SamplingSession::open(m_study, options, {}, m_context);
        EXPECT_EQ(session->preview(options.cut).nearCopies.size(), 2U);
        const std::tuple<bool, double, int, std::size_t> wishes[] = {
            {true, 0.98, 6, 30}, {true, 0.97, 5, 30}, {true, 0.96, 6, 28}, {false, 0.96, 6, 30}, {true, 0.95, 8, 28}};
        for (const auto &[leaveOut, cosine, bits, images] : wishes) {
            options.duplicates = {leaveOut, cosine, bits};
            session->setMarks({}, {}, options.duplicates);
            if (session->preview(options.cut).cut.end == CutEnd::NeedsDepth)
                session->deepen(options.cut, m_context);
            const SamplingPreview preview = session->preview(options.cut);
            EXPECT_EQ(preview.ids.size(), images) << cosine << " " << bits;
            EXPECT_EQ(preview.nearCopies.size(), 30 - images);
            EXPECT_EQ(std::set<std::int64_t>(preview.ids.begin(), preview.ids.end()), select(options));
        }
        session->setMarks({}, {}); // keeps the limits
        EXPECT_EQ(session->preview(options.cut).nearCopies.size(), 2U);
    }
}

TEST_F(NearCopiesOfAStudy, LeaksAreListedAndNotTrainedOn)
{
    EXPECT_TRUE(readLeaks(m_study).empty());
    pretrain("target");
    EXPECT_EQ(imagesTrainedOn(), "8 images");
    runDuplicates(m_study, {}, m_context);
    EXPECT_EQ(state(Stage::Pretrain), StageState::Stale);
    const std::vector<Leak> leaks = readLeaks(m_study);
    ASSERT_EQ(leaks.size(), 2U);
    const std::size_t inTarget = leaks[0].image == idOf("target/b/of-test.png") ? 0 : 1;
    EXPECT_EQ(leaks[inTarget].testImage, idOf("test/b/1.png"));
    EXPECT_EQ(leaks[1 - inTarget].image, idOf("open/of-test.png"));
    EXPECT_GT(leaks[0].cosine, 0.95F);
    EXPECT_LE(leaks[0].bits, DuplicateLimits().bits);

    const ImageView copied = readImages(m_study, {leaks[inTarget].testImage}).at(leaks[inTarget].testImage);
    EXPECT_EQ(copied.path, "b/1.png");
    EXPECT_EQ(copied.root, "test");
    EXPECT_EQ(copied.role, SetRole::Test);
    EXPECT_EQ(copied.file, m_dir / "test/b/1.png");

    EXPECT_EQ(pretrain("target").leaksLeftOut, 1);
    EXPECT_EQ(imagesTrainedOn(), "7 images");
    EXPECT_EQ(state(Stage::Pretrain), StageState::Done);
    EXPECT_EQ(pretrain("all").leaksLeftOut, 2);
    EXPECT_EQ(imagesTrainedOn(), "36 images");
    EXPECT_EQ(pretrain("all", /*leaveOutLeaks=*/false).leaksLeftOut, 0);
    EXPECT_EQ(imagesTrainedOn(), "38 images");
    EXPECT_EQ(runRetrievalTraining(m_study, {}, {}, m_context).leaksLeftOut, 1);
}

TEST_F(NearCopiesOfAStudy, ALeakOverOtherImagesIsOneToo)
{
    setPairs({{"test/a/0.png", "open/101.png"},
              {"open/101.png", "open/102.png"},
              {"open/102.png", "target/a/0.png"},
              {"open/103.png", "target/a/2.png"}});
    const std::vector<Leak> leaks = readLeaks(m_study);
    ASSERT_EQ(leaks.size(), 3U);
    for (const Leak &leak : leaks)
        EXPECT_EQ(leak.testImage, idOf("test/a/0.png"));
}

} // namespace coresift
