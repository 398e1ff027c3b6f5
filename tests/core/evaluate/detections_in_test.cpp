#include "core/evaluate/detections_in.h"

#include <gtest/gtest.h>

namespace coresift {

namespace {

/// Answers of one category to a picture: anchors are the boxes themselves, each level with its own.
class Answers {
public:
    /// Boxes of 16×16 px in a row from x, `count` of them, all seen with this logit.
    void addLevel(std::int64_t count, double x, double logit)
    {
        for (std::int64_t i = 0; i < count; ++i) {
            const auto left = static_cast<float>(x + 20 * static_cast<double>(i));
            m_anchors.push_back(torch::tensor({left, 0.0F, left + 16, 16.0F}));
            m_logits.push_back(static_cast<float>(logit));
        }
        m_levels.push_back(count);
    }

    std::vector<Detection> found(int width, int height) const
    {
        RetinaNetAnswers answers;
        answers.anchors = torch::stack(m_anchors);
        answers.logits = torch::tensor(m_logits).view({1, -1, 1});
        answers.offsets = torch::zeros({1, answers.anchors.size(0), 4});
        answers.levels = m_levels;
        return detectionsIn(answers, width, height);
    }

private:
    std::vector<torch::Tensor> m_anchors;
    std::vector<float> m_logits;
    std::vector<std::int64_t> m_levels;
};

} // namespace

TEST(DetectionsIn, EachLevelHasItsOwnCandidates)
{
    Answers answers;
    answers.addLevel(1, 0, 0); // less likely than all of the next level
    answers.addLevel(1200, 40, 3);
    const std::vector<Detection> found = answers.found(30, 30); // nothing of the second level lies in the picture
    ASSERT_EQ(found.size(), 1U);
    EXPECT_NEAR(found[0].score, 0.5, 1e-6);
    EXPECT_EQ(found[0].box.right, 16);
}

TEST(DetectionsIn, BoxesAreCutToThePictureBeforeTheyAreCompared)
{
    Answers answers;
    answers.addLevel(1, 20, 1);
    answers.addLevel(1, 24, 0);
    EXPECT_EQ(answers.found(100, 100).size(), 1U);             // 12 of 20 columns are of both
    const std::vector<Detection> cut = answers.found(28, 100); // 8 and 4 columns are left, and 4 of 8 are of both
    ASSERT_EQ(cut.size(), 2U);
    EXPECT_EQ(cut[0].box.right, 28);
    EXPECT_EQ(cut[1].box.left, 24);
}

TEST(DetectionsIn, TheLikeliestThreeHundredCountAndNoneThatIsUnlikely)
{
    Answers answers;
    answers.addLevel(400, 0, 2);
    answers.addLevel(5, 8000, 5);
    answers.addLevel(5, 8200, -4); // 0.018
    const std::vector<Detection> found = answers.found(10'000, 100);
    EXPECT_EQ(found.size(), 300U);
    EXPECT_GT(found[4].score, 0.99);
    EXPECT_LT(found[5].score, 0.9);
    Answers unlikely;
    unlikely.addLevel(5, 0, -4);
    EXPECT_TRUE(unlikely.found(100, 100).empty());
}

} // namespace coresift
