#include "core/optimise/optimiser_options.h"

#include "tests/support/support.h"

#include <set>

namespace coresift {

TEST(OptimiserOptions, AreValidAndPlainSgdByDefault)
{
    const OptimiserOptions options;
    EXPECT_TRUE(options.check().empty());
    EXPECT_EQ(options.optimiser, "sgd");
    EXPECT_EQ(options.schedule, "cosine");
    EXPECT_EQ(options.clipNorm, 0);
    EXPECT_EQ(options.accumulate, 1);
    EXPECT_EQ(options.weightDecayEnd, 0);
    EXPECT_EQ(options.averageWeights, 0);
}

TEST(OptimiserOptions, CheckTellsAllProblemsAtOnce)
{
    OptimiserOptions options;
    options.optimiser = "newton";
    options.beta1 = 1;
    options.beta2 = -0.1;
    options.trust = 0;
    options.clipNorm = -1;
    options.accumulate = 0;
    options.schedule = "steps";
    options.milestones = {10, 0};
    options.weightDecayEnd = 2;
    options.averageWeights = 1;
    std::set<std::string> fields;
    for (const OptionProblem &problem : options.check())
        fields.insert(problem.field);
    EXPECT_EQ(fields,
              (std::set<std::string>{"optimiser", "beta1", "beta2", "trust-coefficient", "clip-norm", "accumulate",
                                     "schedule", "milestones", "weight-decay-end", "average-weights"}));
}

TEST(OptimiserOptions, ComeBackFromJson)
{
    OptimiserOptions options;
    options.optimiser = "adamw";
    options.milestones = {7};
    options.averageWeights = 0.999;
    OptimiserOptions read;
    optionsFromJson(read, optionsToJson(options));
    EXPECT_EQ(optionsToJson(read), optionsToJson(options));
    EXPECT_EQ(read.milestones, std::vector<int>{7});
}

} // namespace coresift
