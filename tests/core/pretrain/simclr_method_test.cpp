#include "core/pretrain/simclr_method.h"

#include "core/base/random.h"
#include "core/pretrain/nt_xent.h"
#include "core/pretrain/projector.h"
#include "tests/core/pretrain/made_views.h"
#include "tests/core/pretrain/tiny_methods.h"
#include "tests/support/support.h"

namespace coresift {

using test::madeBatch;
using test::tinyMethod;
using test::tinyMethodOptions;

TEST(SimClrMethod, LossIsNtXentOfTheProjectedHalves)
{
    MethodOptions options;
    const auto method = tinyMethod(options, 7);
    const Backbone backbone = makeBackbone(test::tinyTraining(2, 1).backbone, hashKeys(7, kDrawEncoder));
    torch::nn::Sequential head = makeHead({512, 512, 128}, HeadLayer::Relu, hashKeys(7, kDrawHead));
    const ViewBatch batch = madeBatch(method->views(), 4, 0);
    const auto halves = head->forward(backbone->forward(batch.whole)).chunk(2);
    const double own = ntXent(halves[0], halves[1], 0.07).item<double>();
    EXPECT_NEAR(method->loss(batch).item<double>(), own, 1e-4 * own);

    options.temperature = 0.5;
    const double given = ntXent(halves[0], halves[1], 0.5).item<double>();
    EXPECT_NEAR(tinyMethod(options, 7)->loss(batch).item<double>(), given, 1e-4 * given);
}

TEST(SimClrMethod, WantsTwoWholeViewsInColours)
{
    const ViewPlan plan = tinyMethod(tinyMethodOptions("simclr"))->views();
    EXPECT_EQ(plan.whole, 2);
    EXPECT_EQ(plan.local, 0);
    EXPECT_TRUE(plan.colours);
}

TEST(SimClrMethod, LearnsToTellAFewImagesApart)
{
    const auto method = tinyMethod(tinyMethodOptions("simclr"));
    EXPECT_LT(test::lossLeftAfter(*method, madeBatch(method->views(), 8, 0), 25, 0.05), 0.8);
}

TEST(HardNegativesMethod, LearnsToTellAFewImagesApart)
{
    const auto method = tinyMethod(tinyMethodOptions("hard-negatives"));
    EXPECT_LT(test::lossLeftAfter(*method, madeBatch(method->views(), 8, 0), 25, 0.05), 0.8);
}

TEST(HardNegativesMethod, WithoutHardnessAndCorrectionItIsSimClr)
{
    MethodOptions options = tinyMethodOptions("hard-negatives");
    const auto batch = madeBatch(ViewPlan(), 4, 0);
    const double simclr = tinyMethod(tinyMethodOptions("simclr"))->loss(batch).item<double>();
    options.positiveShare = 0;
    options.hardness = 4;
    EXPECT_GT(tinyMethod(options)->loss(batch).item<double>(), simclr);
    options.hardness = 0;
    EXPECT_NEAR(tinyMethod(options)->loss(batch).item<double>(), simclr, 1e-4 * simclr);
}

} // namespace coresift
