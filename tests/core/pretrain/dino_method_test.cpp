#include "core/pretrain/dino_method.h"

#include "tests/core/optimise/state_copies.h"
#include "tests/core/pretrain/tiny_methods.h"
#include "tests/support/support.h"

namespace coresift {

using test::descend;
using test::keptState;
using test::madeBatch;
using test::shareFollowed;
using test::tinyMethod;
using test::tinyMethodOptions;

namespace {

double dinoLossInEpoch(const MethodOptions &options, int epoch)
{
    const auto method = tinyMethod(options);
    method->startEpoch({epoch, 10, 0, 1});
    return method->loss(madeBatch(method->views(), 4, 0)).item<double>();
}

} // namespace

TEST(DinoMethod, TheTeachersTemperatureRisesDuringItsWarmUp)
{
    MethodOptions rising = tinyMethodOptions("dino"), constant = rising;
    rising.teacherWarmup = 2;
    for (const auto &[epoch, temperature] : {std::pair{1, 0.04}, {2, 0.055}, {3, 0.07}, {10, 0.07}}) {
        constant.teacherFirst = constant.teacherTemperature = temperature;
        EXPECT_NEAR(dinoLossInEpoch(rising, epoch), dinoLossInEpoch(constant, 1), 1e-6) << epoch;
    }
    EXPECT_GT(std::abs(dinoLossInEpoch(rising, 1) - dinoLossInEpoch(rising, 3)), 1e-4);
}

TEST(DinoMethod, TheTeacherIsExportedAndFollowsMoreAndMoreSlowly)
{
    for (const auto &[epoch, share] : {std::pair{1, 0.004}, {6, 0.002}, {10, 9.7887e-5}}) {
        const auto method = tinyMethod(tinyMethodOptions("dino"));
        const Moment moment{epoch, 10, 0, 1};
        EXPECT_NEAR(shareFollowed(*method, "student.cls_token", "teacher.cls_token", moment), share, 1e-6);
        EXPECT_NEAR(shareFollowed(*method, "student_head.last", "teacher_head.last", moment), share, 1e-6);
    }
    const auto method = tinyMethod(tinyMethodOptions("dino"));
    NamedTensors state;
    method->collectState(state);
    EXPECT_TRUE(method->exported()->named_parameters()["cls_token"].is_same(state.at("teacher.cls_token")));
}

TEST(DinoMethod, TheLastLayerStaysFixedInTheFirstEpoch)
{
    const auto method = tinyMethod(tinyMethodOptions("dino"));
    const ViewBatch batch = madeBatch(method->views(), 4, 0);
    const auto lastAfter = [&](int epoch) {
        descend(*method, batch, {epoch, 2, epoch, 4}, 0.5);
        return keptState(*method).at("student_head.last");
    };
    const torch::Tensor fresh = keptState(*method).at("student_head.last");
    EXPECT_TRUE(torch::equal(lastAfter(1), fresh));
    EXPECT_FALSE(torch::equal(lastAfter(2), fresh));
}

/// A tenth of the way from zero to the mean of the teacher's outputs, which does not move in between.
TEST(DinoMethod, TheCentreFollowsTheTeacher)
{
    const auto method = tinyMethod(tinyMethodOptions("dino"));
    const ViewBatch batch = madeBatch(method->views(), 4, 0);
    const auto centreAfterLoss = [&] {
        method->loss(batch);
        return keptState(*method).at("centre");
    };
    const torch::Tensor first = centreAfterLoss(), second = centreAfterLoss();
    EXPECT_GT(first.abs().max().item<double>(), 1e-3);
    EXPECT_TRUE(torch::allclose(second, 1.9 * first, 1e-4, 1e-6));
}

TEST(DinoMethod, LocalCropsAreForTheStudentAlone)
{
    MethodOptions options = tinyMethodOptions("dino");
    options.localCrops = 2;
    const auto method = tinyMethod(options), whole = tinyMethod(tinyMethodOptions("dino"));
    ViewBatch batch = madeBatch(method->views(), 4, 0);
    method->loss(batch);
    batch.local = torch::Tensor();
    whole->loss(batch);
    EXPECT_TRUE(torch::equal(keptState(*method).at("centre"), keptState(*whole).at("centre")));
}

/// A tenth of the branches of the last block is left out: of 64 views, surely some. The centre is the teacher's.
TEST(DinoMethod, TheStudentAloneLeavesOutBranches)
{
    const auto inStep = [](double dropPath, std::int64_t step) {
        const auto method = makeMethod(
            tinyMethodOptions("dino"), [&](std::uint64_t seed) { return test::tinyVit(seed, dropPath); }, 0);
        method->startStep({1, 1, step, 10});
        const double loss = method->loss(madeBatch(method->views(), 32, 0)).item<double>();
        return std::pair{loss, keptState(*method).at("centre")};
    };
    const auto first = inStep(/*dropPath=*/-1, 1), second = inStep(-1, 2);
    EXPECT_NE(first.first, second.first);
    EXPECT_TRUE(torch::equal(first.second, second.second));
    EXPECT_EQ(inStep(0, 1).first, inStep(0, 2).first);
}

/// Centre and teacher stay where they are: the teacher is surer than the student from the first step on.
TEST(DinoMethod, LearnsWhatItsTeacherSays)
{
    MethodOptions options = tinyMethodOptions("dino");
    options.centreMomentum = 1;
    options.ema = 1;
    const auto method = tinyMethod(options);
    // in so narrow a network the head enlarges what is nearly nothing, and the gradients with it
    EXPECT_LT(test::lossLeftAfter(*method, madeBatch(method->views(), 8, 0), 40, 1e-7), 0.9);
}

} // namespace coresift
