#include "core/pretrain/field_use.h"

#include "tests/support/support.h"

#include <set>

namespace coresift {

namespace {

std::set<std::string> fieldsOfUse(const TrainOptions &options)
{
    std::set<std::string> fields;
    const nlohmann::json all = optionsToJson(options);
    for (const auto &[name, value] : all.items())
        if (isFieldOfUse(options, name))
            fields.insert(name);
    return fields;
}

/// What `with` has of use beside what `without` has.
std::set<std::string> fieldsGained(const TrainOptions &without, const TrainOptions &with)
{
    std::set<std::string> gained = fieldsOfUse(with);
    for (const std::string &name : fieldsOfUse(without))
        gained.erase(name);
    return gained;
}

using FieldSet = std::set<std::string>;

} // namespace

TEST(FieldUse, EveryFieldOfTheMethodsBelongsToOne)
{
    FieldSet owned = {"method"};
    for (const std::string &method : methodNames()) {
        EXPECT_FALSE(methodFields(method).empty()) << method;
        for (const std::string &field : methodFields(method))
            owned.insert(field);
    }
    const nlohmann::json table = optionsToJson(MethodOptions());
    FieldSet all;
    for (const auto &[name, value] : table.items())
        all.insert(name);
    EXPECT_EQ(owned, all);
    EXPECT_TRUE(methodFields("guess").empty());
}

TEST(FieldUse, OnlyTheChosenMethodsFieldsAreOfUse)
{
    TrainOptions simclr, hard;
    hard.method.method = "hard-negatives";
    EXPECT_EQ(fieldsGained(simclr, hard), (FieldSet{"hardness", "positive-share"}));
    EXPECT_EQ(fieldsGained(hard, simclr), FieldSet());
}

TEST(FieldUse, LocalCropsNeedASizeOnceThereAreSome)
{
    TrainOptions none;
    none.method.method = "swav";
    TrainOptions some = none;
    some.method.localCrops = 6;
    EXPECT_EQ(fieldsGained(none, some), (FieldSet{"local-size", "local-min-area", "local-max-area"}));
}

TEST(FieldUse, AnOptimiserAndAScheduleBringTheirFields)
{
    TrainOptions sgd, adam, lars, milestones, stopping;
    adam.optimiser.optimiser = "adamw";
    lars.optimiser.optimiser = "lars";
    milestones.optimiser.schedule = "milestones";
    stopping.earlyStop.earlyStop = "loss";
    EXPECT_EQ(fieldsGained(sgd, adam), (FieldSet{"beta1", "beta2"}));
    EXPECT_EQ(fieldsGained(adam, sgd), FieldSet{"momentum"});
    EXPECT_EQ(fieldsGained(sgd, lars), FieldSet{"trust-coefficient"});
    EXPECT_EQ(fieldsGained(sgd, milestones), FieldSet{"milestones"});
    EXPECT_EQ(fieldsGained(milestones, sgd), FieldSet{"floor-ratio"});
    EXPECT_EQ(fieldsGained(sgd, stopping), (FieldSet{"early-stop-patience", "early-stop-gain"}));
}

TEST(FieldUse, TheSmallStemIsForResNets)
{
    TrainOptions options;
    EXPECT_TRUE(isFieldOfUse(options, "small-stem"));
    options.backbone.backbone = "vit_tiny_patch16";
    EXPECT_FALSE(isFieldOfUse(options, "small-stem"));
    options.backbone.backbone = "of nobody"; // told as a problem elsewhere
    EXPECT_TRUE(isFieldOfUse(options, "small-stem"));
}

} // namespace coresift
