#include "core/evaluate/boxes.h"

#include "core/evaluate/anchors.h"
#include "core/evaluate/detection_loss.h"
#include "tests/support/support.h"

#include <cmath>

namespace coresift {

namespace {

torch::Tensor boxesOf(const std::vector<float> &corners)
{
    return torch::tensor(corners).view({-1, 4});
}

} // namespace

TEST(Boxes, OverlapsAreThoseOfAHand)
{
    const torch::Tensor overlaps =
        pairwiseOverlap(boxesOf({0, 0, 10, 10, 0, 0, 0, 0}), boxesOf({0, 0, 10, 10, 5, 0, 15, 10, 20, 20, 30, 30}));
    EXPECT_TRUE(torch::allclose(overlaps, torch::tensor({1.0F, 1.0F / 3, 0.0F, 0.0F, 0.0F, 0.0F}).view({2, 3})));
}

TEST(Boxes, DecodingUndoesEncoding)
{
    const torch::Tensor anchors = boxesOf({0, 0, 32, 32, 10, 20, 74, 52}),
                        boxes = boxesOf({3, 5, 20, 44, 0, 0, 90, 70});
    const torch::Tensor offsets = encodeBoxes(boxes, anchors);
    EXPECT_NEAR(offsets[0][0].item<double>(), (11.5 - 16) / 32, 1e-6);
    EXPECT_NEAR(offsets[0][3].item<double>(), std::log(39.0 / 32), 1e-6);
    EXPECT_TRUE(torch::allclose(decodeBoxes(offsets, anchors), boxes, 1e-4, 1e-4));
    const torch::Tensor wild = decodeBoxes(torch::full({1, 4}, 100.0F), boxesOf({0, 0, 16, 16}));
    EXPECT_NEAR((wild[0][2] - wild[0][0]).item<double>(), 1000, 0.1); // grows no further
}

TEST(Boxes, OfBoxesThatOverlapTheLikeliestIsKept)
{
    const torch::Tensor boxes = boxesOf({0, 0, 10, 10, 1, 0, 11, 10, 50, 50, 60, 60, 0, 0, 10, 5});
    const torch::Tensor scores = torch::tensor({0.5F, 0.9F, 0.1F, 0.5F});
    EXPECT_EQ(keepDistinct(boxes, scores, 0.5), (std::vector<std::int64_t>{1, 3, 2}));
    EXPECT_EQ(keepDistinct(boxes, scores, 0.3), (std::vector<std::int64_t>{1, 2}));
    EXPECT_TRUE(keepDistinct(torch::zeros({0, 4}), torch::zeros({0}), 0.5).empty());
}

TEST(Anchors, LieOnTheirPlacesInThreeShapesOfOneArea)
{
    const torch::Tensor anchors = anchorsOfLevel(2, 3, 8, torch::kCPU);
    ASSERT_EQ(anchors.size(0), 2 * 3 * kAnchorsOfPlace);
    const torch::Tensor centres = (anchors.slice(1, 0, 2) + anchors.slice(1, 2, 4)) / 2;
    EXPECT_TRUE(torch::allclose(centres[0], torch::tensor({0.0F, 0.0F}), 0, 1e-5));
    EXPECT_TRUE(torch::allclose(centres[kAnchorsOfPlace], torch::tensor({8.0F, 0.0F}), 0, 1e-5)); // row by row
    EXPECT_TRUE(torch::allclose(centres[3 * kAnchorsOfPlace], torch::tensor({0.0F, 8.0F}), 0, 1e-5));
    const torch::Tensor sides = anchors.slice(1, 2, 4) - anchors.slice(1, 0, 2);
    EXPECT_TRUE(torch::allclose(sides.prod(1).slice(0, 0, 9, 3), torch::full({3}, 32.0F * 32), 1e-5));
    EXPECT_NEAR(sides[0][0].item<double>() / sides[0][1].item<double>(), 2, 1e-5);
    EXPECT_NEAR(sides[3][0].item<double>(), 32, 1e-4);
    EXPECT_NEAR(sides[5][0].item<double>(), 32 * std::pow(2, 2.0 / 3), 1e-4);
}

TEST(Anchors, FindTheBoxThatTheyOverlapMost)
{
    const torch::Tensor anchors = boxesOf({0,   0,  10,  10, // the first box
                                           0,   0,  10,  22, // 0.45 of it: undecided
                                           50,  50, 60,  60, // nothing
                                           100, 0,  120, 10, // a quarter of the second box, and more than any other
                                           200, 0,  210, 10});
    const torch::Tensor boxes = boxesOf({0, 0, 10, 10, 100, 0, 140, 20});
    const torch::Tensor expected =
        torch::tensor({std::int64_t(0), kUndecided, kBackground, std::int64_t(1), kBackground});
    EXPECT_TRUE(torch::equal(matchAnchors(anchors, boxes), expected));
    EXPECT_TRUE(matchAnchors(anchors, torch::zeros({0, 4})).eq(kBackground).all().item<bool>());
}

TEST(DetectionLoss, FocalLossIsThatOfAHand)
{
    const double chance = 0.8; // of an element that is there, and of one that is not
    const double logit = std::log(chance / (1 - chance));
    const torch::Tensor logits = torch::tensor({logit, logit}), targets = torch::tensor({1.0, 0.0});
    const double expected = -0.25 * 0.04 * std::log(0.8) - 0.75 * 0.64 * std::log(0.2);
    EXPECT_NEAR(focalLoss(logits, targets).item<double>(), expected, 1e-6);
    EXPECT_NEAR(smoothL1Loss(torch::tensor({0.05, 2.0}), torch::zeros({2}, torch::kDouble)).item<double>(),
                0.05 * 0.05 * 9 / 2 + 2 - 1.0 / 18, 1e-6);
}

TEST(DetectionLoss, FallsToNothingForTheRightAnswers)
{
    const torch::Tensor anchors = anchorsOfLevel(4, 4, 8, torch::kCPU), boxes = boxesOf({0, 0, 30, 30, 10, 12, 60, 40});
    const torch::Tensor categories = torch::tensor({std::int64_t(1), std::int64_t(0)});
    const torch::Tensor matches = matchAnchors(anchors, boxes);
    torch::Tensor logits = torch::full({anchors.size(0), 2}, -20.0F), offsets = torch::zeros({anchors.size(0), 4});
    EXPECT_GT(detectionLoss(logits, offsets, anchors, boxes, categories).item<double>(), 1);
    for (std::int64_t i = 0; i < anchors.size(0); ++i) {
        const auto match = matches[i].item<std::int64_t>();
        if (match < 0)
            continue;
        logits[i][categories[match].item<std::int64_t>()] = 20;
        offsets[i] = encodeBoxes(boxes.slice(0, match, match + 1), anchors.slice(0, i, i + 1))[0];
    }
    EXPECT_NEAR(detectionLoss(logits, offsets, anchors, boxes, categories).item<double>(), 0, 1e-6);
}

TEST(DetectionLoss, AnImageWithoutBoxesTeachesThatThereIsNothing)
{
    torch::Tensor logits = torch::zeros({9, 2}, torch::requires_grad()),
                  offsets = torch::zeros({9, 4}, torch::requires_grad());
    const torch::Tensor loss = detectionLoss(logits, offsets, anchorsOfLevel(1, 1, 8, torch::kCPU),
                                             torch::zeros({0, 4}), torch::zeros({0}, torch::kLong));
    loss.backward();
    EXPECT_TRUE((logits.grad() > 0).all().item<bool>());
    EXPECT_TRUE((offsets.grad() == 0).all().item<bool>());
}

} // namespace coresift
