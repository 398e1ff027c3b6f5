#include "core/pretrain/dino_loss.h"

#include "tests/core/pretrain/test_tensors.h"
#include "tests/support/support.h"

#include <cmath>

namespace coresift {

using test::randomRows;
using test::readTensor;

TEST(DinoLoss, EveryReferenceCaseIsMetWithItsCentre)
{
    const std::vector<std::string> cases = test::referenceCases("objectives/dino");
    ASSERT_FALSE(cases.empty());
    for (const std::string &folder : cases) {
        SCOPED_TRACE(folder);
        const auto json = test::caseValues(folder);
        const torch::Tensor student = readTensor(folder + "/student.npy"),
                            teacher = readTensor(folder + "/teacher.npy");
        torch::Tensor centre = readTensor(folder + "/center_before.npy");
        const torch::Tensor loss = dinoLoss(student.chunk(2), teacher.chunk(2), centre,
                                            {json.at("student_temperature"), json.at("teacher_temperature")});
        const double expected = json.at("loss").get<double>();
        EXPECT_NEAR(loss.item<double>(), expected, 1e-5 * expected);
        followCentre(centre, teacher, json.at("center_momentum"));
        EXPECT_LE(test::relativeDistance(centre, readTensor(folder + "/center_after.npy")), 1e-5);
    }
}

/// The teacher is sure of the first output once the centre is taken off; the student gives all the same.
TEST(DinoLoss, AStudentWithoutAnOpinionPaysTheLogarithmOfTheOutputs)
{
    const torch::Tensor teacher = torch::tensor({{9.0F, 5.0F, 5.0F}}), centre = torch::tensor({{1.0F, 5.0F, 5.0F}});
    const torch::Tensor unsure = torch::zeros({1, 3}), sure = torch::tensor({{4.0F, 0.0F, 0.0F}});
    EXPECT_NEAR(dinoLoss({unsure, unsure}, {teacher, teacher}, centre, {0.1, 0.04}).item<double>(), std::log(3.0),
                1e-5);
    EXPECT_NEAR(dinoLoss({sure, sure}, {teacher, teacher}, centre, {0.1, 0.04}).item<double>(), 0, 1e-5);
}

/// Only views that are not the teacher's own count: 2·2 − 2 of two whole ones, and 2 of a local one.
TEST(DinoLoss, EveryPairOfDifferentViewsCountsAlike)
{
    const torch::Tensor sure = torch::tensor({{1.0F, 0.0F}}), wrong = torch::tensor({{0.0F, 1.0F}});
    const torch::Tensor centre = torch::zeros({1, 2});
    const double right = std::log(1 + std::exp(-2.0)), error = right + 2;
    const DinoTemperatures temperatures{0.5, 0.01};
    EXPECT_NEAR(dinoLoss({sure, sure, wrong}, {sure, sure}, centre, temperatures).item<double>(),
                (2 * right + 2 * error) / 4, 1e-5);
    EXPECT_NEAR(dinoLoss({sure, wrong}, {sure, wrong}, centre, temperatures).item<double>(), error, 1e-5);
}

TEST(DinoLoss, GradientIsThatOfFiniteDifferences)
{
    const torch::Tensor teacher = randomRows(2, 4, 1).to(torch::kDouble),
                        other = randomRows(2, 4, 2).to(torch::kDouble);
    const torch::Tensor centre = torch::zeros({1, 4}, torch::kDouble);
    const auto loss = [&](const torch::Tensor &student) {
        return dinoLoss({student, other, student * 2}, {teacher, other}, centre, {0.5, 0.2});
    };
    EXPECT_LT(test::gradientError(loss, randomRows(2, 4, 3)), 1e-7);
}

TEST(DinoLoss, TheTeacherGetsNoGradient)
{
    const torch::Tensor student = randomRows(2, 4, 1).requires_grad_(), teacher = randomRows(2, 4, 2).requires_grad_();
    dinoLoss({student, student}, {teacher, teacher}, torch::zeros({1, 4}), {0.1, 0.04}).backward();
    EXPECT_TRUE(student.grad().defined());
    EXPECT_FALSE(teacher.grad().defined());
}

TEST(DinoLoss, TheCentreFollowsTheMeanOfTheTeachersOutputs)
{
    torch::Tensor centre = torch::tensor({{1.0F, 2.0F}});
    followCentre(centre, torch::tensor({{0.0F, 4.0F}, {2.0F, 8.0F}}), 0.9);
    EXPECT_TRUE(torch::allclose(centre, torch::tensor({{1.0F, 2.4F}})));
}

} // namespace coresift
