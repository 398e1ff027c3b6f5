#include "core/pretrain/byol_method.h"

#include "tests/core/optimise/state_copies.h"
#include "tests/core/pretrain/tiny_methods.h"
#include "tests/support/support.h"

namespace coresift {

using test::madeBatch;
using test::shareFollowed;
using test::tinyMethod;
using test::tinyMethodOptions;

namespace {

double shareFollowedByTarget(int epoch, const std::string &weight)
{
    const auto method = tinyMethod(tinyMethodOptions("byol"));
    return shareFollowed(*method, weight == "conv1.weight" ? "encoder.conv1.weight" : "projector." + weight,
                         weight == "conv1.weight" ? "target.conv1.weight" : "target_projector." + weight,
                         {epoch, 10, 0, 1});
}

} // namespace

/// A cosine by epochs from 0.996: half-way in the sixth epoch of ten, 1 − 0.004·(1 + cos 0.9π)/2 in the last.
TEST(ByolMethod, TheTargetFollowsMoreAndMoreSlowly)
{
    EXPECT_NEAR(shareFollowedByTarget(1, "conv1.weight"), 0.004, 1e-6);
    EXPECT_NEAR(shareFollowedByTarget(6, "conv1.weight"), 0.002, 1e-6);
    EXPECT_NEAR(shareFollowedByTarget(10, "conv1.weight"), 9.7887e-5, 1e-6);
    EXPECT_NEAR(shareFollowedByTarget(1, "0.weight"), 0.004, 1e-6); // the projector too
}

TEST(ByolMethod, TheTargetStartsAsAFullCopyProjectorIncluded)
{
    const NamedTensors state = test::keptState(*tinyMethod(tinyMethodOptions("byol")));
    int copies = 0;
    for (const auto &[name, tensor] : state)
        for (const auto &[online, target] : {std::pair{"encoder.", "target."}, {"projector.", "target_projector."}})
            if (name.rfind(online, 0) == 0) {
                EXPECT_TRUE(torch::equal(tensor, state.at(target + name.substr(std::string(online).size())))) << name;
                ++copies;
            }
    EXPECT_GT(copies, 20);
}

TEST(ByolMethod, LearnsToPredictItsTarget)
{
    const auto method = tinyMethod(tinyMethodOptions("byol"));
    EXPECT_LT(test::lossLeftAfter(*method, madeBatch(method->views(), 8, 0), 25, 0.05), 0.8);
}

TEST(SimSiamMethod, LearnsToPredictTheOtherView)
{
    const auto method = tinyMethod(tinyMethodOptions("simsiam"));
    EXPECT_LT(test::lossLeftAfter(*method, madeBatch(method->views(), 8, 0), 25, 0.05), 0.8);
}

/// Before the first step the twin is the network itself.
TEST(SimSiamMethod, IsByolWithoutATwin)
{
    const ViewBatch batch = madeBatch(ViewPlan(), 4, 0);
    const double byol = tinyMethod(tinyMethodOptions("byol"))->loss(batch).item<double>();
    EXPECT_NEAR(tinyMethod(tinyMethodOptions("simsiam"))->loss(batch).item<double>(), byol, 1e-5);
}

} // namespace coresift
