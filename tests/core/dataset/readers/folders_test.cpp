// Food-11, class folders with and without splits, and images without any.
#include "tests/core/dataset/readers/made_dataset.h"

namespace coresift {

using test::MadeDataset;
using test::valueOf;

TEST(FoodReader, ReadsTheNumbersInTheNames)
{
    const MadeDataset made("Food-11");
    made.touch({"training/0_0.jpg", "training/10_228.jpg", "training/11_1.jpg", "training/notes.txt",
                "validation/2_1.jpg", "evaluation/3_0.jpg"});
    const Dataset set = made.read("food-11");
    EXPECT_EQ(set.paths, (std::vector<std::string>{"training/0_0.jpg", "training/10_228.jpg", "validation/2_1.jpg",
                                                   "evaluation/3_0.jpg"}));
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Train, Split::Train, Split::Validation, Split::Test}));
    EXPECT_EQ(valueOf(set, 0, 1), "Vegetable-Fruit");
    EXPECT_EQ(valueOf(set, 0, 3), "Egg");
    EXPECT_EQ(set.warnings.size(), 3U);
}

TEST(FoodReader, ReadsTheFoldersOfItsClasses)
{
    const MadeDataset made("food11");
    const char *const classes[] = {"Bread",         "Dairy product", "Dessert", "Egg",  "Fried food",     "Meat",
                                   "Noodles-Pasta", "Rice",          "Seafood", "Soup", "Vegetable-Fruit"};
    for (const char *name : classes)
        for (const char *split : {"training/", "validation/", "evaluation/"})
            made.touch({std::string(split) + name + "/0.jpg"});
    const Dataset set = made.read("food-11");
    EXPECT_EQ(set.images(), 33);
    EXPECT_EQ(set.paths[1], "training/Dairy product/0.jpg");
    EXPECT_EQ(valueOf(set, 0, 1), "Dairy product");
    EXPECT_EQ(set.count(Split::Test), 11);
}

TEST(ImageFolderReader, ReadsClassFolders)
{
    const MadeDataset made("birds");
    made.touch({"b/1.JPG", "b/deeper/2.png", "a/3.webp", "a/notes.txt", "4.jpg"});
    const Dataset set = made.read("image-folder");
    EXPECT_EQ(set.paths, (std::vector<std::string>{"4.jpg", "a/3.webp", "b/1.JPG", "b/deeper/2.png"}));
    EXPECT_TRUE(set.splits.empty());
    EXPECT_EQ(set.labels.front().values, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(valueOf(set, 0, 0) + valueOf(set, 0, 1) + valueOf(set, 0, 3), "-ab");
}

TEST(ImageFolderReader, ReadsTreesOfSplits)
{
    const MadeDataset made("tree");
    made.touch({"train/a/1.jpg", "train/b/2.jpg", "val/b/3.jpg", "test/4.jpg"});
    const Dataset set = made.read("image-folder");
    EXPECT_EQ(set.paths, (std::vector<std::string>{"test/4.jpg", "train/a/1.jpg", "train/b/2.jpg", "val/b/3.jpg"}));
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Test, Split::Train, Split::Train, Split::Validation}));
    EXPECT_EQ(set.labels.front().values, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(valueOf(set, 0, 0) + valueOf(set, 0, 3), "-b");
    made.touch({"extra/5.jpg"}); // then they are classes like any other
    EXPECT_TRUE(made.read("image-folder").splits.empty());
}

TEST(ImageFolderReader, SplitsMayBeWrittenInCapitalsAndPackersLeavesAreNone)
{
    const MadeDataset made("tree");
    made.touch({"Train/a/1.jpg", "Valid/a/2.jpg", "TEST/b/3.jpg", "__MACOSX/Train/a/._1.jpg"});
    const Dataset set = made.read("image-folder");
    EXPECT_EQ(set.images(), 3);
    EXPECT_EQ(set.count(Split::Train), 1);
    EXPECT_EQ(set.count(Split::Validation), 1);
    EXPECT_EQ(set.count(Split::Test), 1);
    EXPECT_EQ(set.labels.at(0).values, (std::vector<std::string>{"a", "b"}));
}

TEST(ImageFolderReader, ReadsPlainImagesAndRefusesWhatHasNone)
{
    const MadeDataset made("plain");
    EXPECT_EQ(recognise(made.folder()), nullptr);
    made.touch({"readme.txt"});
    EXPECT_EQ(recognise(made.folder()), nullptr);
    made.touch({"1.jpg"});
    const Dataset set = made.read("image-folder");
    EXPECT_EQ(set.images(), 1);
    EXPECT_TRUE(set.labels.empty());
}

} // namespace coresift
