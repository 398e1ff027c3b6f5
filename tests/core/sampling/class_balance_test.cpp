#include "core/sampling/class_balance.h"

#include "tests/support/support.h"

namespace coresift {

namespace {

ImageClasses classesOf(const std::vector<std::string> &names)
{
    ImageClasses classes;
    for (std::size_t image = 0; image < names.size(); ++image)
        classes.set(image, classes.numberOf(names[image]));
    return classes;
}

} // namespace

TEST(ImageClasses, NumbersClassesAsTheyCome)
{
    const ImageClasses classes = classesOf({"boot", "", "bag", "boot"});
    EXPECT_EQ(classes.count(), 2u);
    EXPECT_EQ(classes.of(0), 1u);
    EXPECT_EQ(classes.of(1), ImageClasses::kNone);
    EXPECT_EQ(classes.of(2), 2u);
    EXPECT_EQ(classes.of(100), ImageClasses::kNone);
    EXPECT_EQ(classes.images(1), 2);
    EXPECT_EQ(classes.name(2), "bag");
}

TEST(ImageClasses, KnowsTheMostFrequentOfAFew)
{
    const ImageClasses classes = classesOf({"boot", "", "bag", "boot", "bag", "", ""});
    EXPECT_EQ(classes.mostFrequent({0, 2, 3, 1, 5, 6}), 1u); // images of no class do not count
    EXPECT_EQ(classes.mostFrequent({0, 2}), 1u);             // the first of equal ones
    EXPECT_EQ(classes.mostFrequent({1, 5}), ImageClasses::kNone);
    EXPECT_EQ(classes.mostFrequent({}), ImageClasses::kNone);
}

TEST(LargestShare, IsOfImagesWhoseClassIsKnown)
{
    const ImageClasses classes = classesOf({"boot", "", "bag", "bag", "hat", "", "hat", "hat"});
    const auto share = largestShare(classes, {2, 2, 2, 1, 0, 0});
    ASSERT_TRUE(share);
    EXPECT_EQ(share->name, "bag");
    EXPECT_DOUBLE_EQ(share->ofCoreset, 0.75);
    EXPECT_DOUBLE_EQ(share->ofSet, 2.0 / 6);
}

TEST(LargestShare, NeedsClassesToCompare)
{
    EXPECT_FALSE(largestShare(classesOf({"boot", "boot"}), {1, 1}));
    EXPECT_FALSE(largestShare(classesOf({"boot", "bag"}), {0, 0}));
    EXPECT_FALSE(largestShare(ImageClasses(), {}));
}

} // namespace coresift
