#include "tests/core/dataset/readers/made_dataset.h"

namespace coresift {

using test::MadeDataset;
using test::valueOf;

namespace {

struct MadeBirds : MadeDataset {
    MadeBirds() : MadeDataset("CUB_200_2011")
    {
        write("images.txt", "1 001.Black_footed_Albatross/Black_Footed_Albatross_0046_18.jpg\n"
                            "2 002.Laysan_Albatross/Laysan_Albatross_0001_545.jpg\n");
        write("classes.txt", "1 001.Black_footed_Albatross\n2 002.Laysan_Albatross\n");
        write("image_class_labels.txt", "1 1\n2 2\n");
        write("train_test_split.txt", "1 0\n2 1\n");
        write("bounding_boxes.txt", "1 60.0 27.0 325.0 304.0\n2 139.0 30.0 153.0 264.0\n");
        write("../attributes.txt", "1 has_bill_shape::curved_(up_or_down)\n2 has_bill_shape::dagger\n");
        write("attributes/image_attribute_labels.txt",
              "1 1 0 3 27.7080\n1 2 1 3 27.7080\n2 1 1 4 9.1 0 5\n2 2 0 1 9.1\n"); // one has more columns
        touch({"images/001.Black_footed_Albatross/Black_Footed_Albatross_0046_18.jpg",
               "images/002.Laysan_Albatross/Laysan_Albatross_0001_545.jpg"});
    }
};

} // namespace

TEST(BirdsReader, ReadsClassesSplitsBoxesAndAttributes)
{
    const Dataset set = MadeBirds().read("cub-200-2011");
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Test, Split::Train}));
    EXPECT_EQ(set.paths[1], "images/002.Laysan_Albatross/Laysan_Albatross_0001_545.jpg");
    ASSERT_EQ(set.labels.size(), 3U);
    EXPECT_EQ(valueOf(set, 0, 1), "002.Laysan_Albatross");
    EXPECT_EQ(set.labels[2].name, "has_bill_shape::dagger");
    EXPECT_EQ(valueOf(set, 1, 0) + valueOf(set, 2, 0) + valueOf(set, 1, 1) + valueOf(set, 2, 1), "noyesyes-");
    ASSERT_EQ(set.boxes.size(), 2U);
    EXPECT_EQ(set.boxes[0].box.right, 385);
    EXPECT_EQ(set.boxes[0].box.bottom, 331);
}

TEST(BirdsReader, TheFolderAroundItSaysWhereItIs)
{
    const MadeBirds made;
    const DatasetFolder around(made.path(".."));
    SilentContext context;
    const Dataset set = recognise(around)->read(around, context);
    ASSERT_EQ(set.warnings.size(), 1U);
    EXPECT_EQ(set.warnings[0].text(),
              "its folder CUB_200_2011 is CUB-200-2011: take that one for its classes and splits");
}

TEST(BirdsReader, AListThatIsMissingMakesNoClassFoldersOfIt)
{
    const MadeBirds made;
    std::filesystem::remove(made.path("bounding_boxes.txt"));
    const std::string said = test::errorOf([&] { recognise(made.folder()); });
    EXPECT_NE(said.find("CUB_200_2011: looks like CUB-200-2011, but there is no bounding_boxes.txt"), std::string::npos)
        << said;
}

TEST(BirdsReader, WhatDoesNotFitIsAnErrorWithFileAndLine)
{
    const MadeBirds made;
    struct Case {
        const char *file, *content, *said;
    };
    const Case cases[] = {
        {"classes.txt", "1 a\n3 b\n", "classes.txt: line 2 has “3” where a whole number from 2 to 2 belongs"},
        {"image_class_labels.txt", "1 3\n", "line 1 has “3” where a whole number from 1 to 2 belongs"},
        {"image_class_labels.txt", "9 1\n", "line 1 names an image that is listed nowhere: 9"},
        {"image_class_labels.txt", "1\n", "line 1 has fewer than 2 words"},
        {"train_test_split.txt", "1 0\n2 2\n", "line 2 has “2” where a whole number from 0 to 1 belongs"},
        {"images.txt", "1 a.jpg\n1 b.jpg\n", "line 2 names an image for the second time: 1"},
        {"images.txt", "1 ../../a.jpg\n", "line 1 names an image outside of the folder"},
        {"bounding_boxes.txt", "1 60.0 27.0 0.0 304.0\n", "line 1 has a box without an area"},
        {"attributes/image_attribute_labels.txt", "1 3 0 3 27\n", "line 1 has “3” where a whole number from 1 to 2"}};
    for (const Case &wrong : cases)
        EXPECT_NE(made.errorWith(wrong.file, wrong.content).find(wrong.said), std::string::npos)
            << made.errorWith(wrong.file, wrong.content);
}

} // namespace coresift
