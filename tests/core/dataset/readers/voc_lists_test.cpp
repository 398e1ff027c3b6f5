// Oxford-IIIT Pet and Stanford 40 Actions: lists, and boxes in XML beside them.
#include "tests/core/dataset/readers/made_dataset.h"

namespace coresift {

using test::MadeDataset;
using test::valueOf;

namespace {

const char *const kHead =
    "<annotation><filename>Abyssinian_1.jpg</filename><object><name>cat</name><bndbox>"
    "<xmin>333</xmin><ymin>72</ymin><xmax>425</xmax><ymax>158</ymax></bndbox></object></annotation>";

struct MadePets : MadeDataset {
    MadePets() : MadeDataset("oxford-iiit-pet")
    {
        write("annotations/list.txt", "#Image CLASS-ID SPECIES BREED ID\n#ID: 1:37 Class ids\nAbyssinian_1 1 1 1\n"
                                      "american_bulldog_100 2 2 1\nAbyssinian_201 1 1 1\n");
        write("annotations/trainval.txt", "Abyssinian_1 1 1 1\namerican_bulldog_100 2 2 1\n");
        write("annotations/test.txt", "Abyssinian_201 1 1 1\n");
        write("annotations/xmls/Abyssinian_1.xml", kHead);
        touch({"images/Abyssinian_1.jpg", "images/american_bulldog_100.jpg", "images/Abyssinian_201.jpg",
               "images/Abyssinian_100.mat", "annotations/trimaps/._Abyssinian_1.png"});
    }
};

struct MadeActions : MadeDataset {
    MadeActions() : MadeDataset("Stanford40")
    {
        write("ImageSplits/actions.txt", "action_name\tnumber_of_images\napplauding\t\t284\nwriting_on_a_board\t1\n");
        write("ImageSplits/train.txt", "applauding_001.jpg\n");
        write("ImageSplits/test.txt", "writing_on_a_board_001.jpg\n");
        write("XMLAnnotations/applauding_001.xml",
              "<annotation><object><name>person</name><action>\n applauding \n</action><bndbox><xmax>298</xmax>"
              "<xmin>68</xmin><ymax>235</ymax><ymin>12</ymin></bndbox></object></annotation>");
        touch({"JPEGImages/applauding_001.jpg", "JPEGImages/writing_on_a_board_001.jpg"});
    }
};

} // namespace

TEST(PetsReader, ReadsBreedsSpeciesSplitsAndHeads)
{
    const Dataset set = MadePets().read("oxford-pets");
    EXPECT_EQ(set.paths[1], "images/american_bulldog_100.jpg");
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Train, Split::Train, Split::Test}));
    EXPECT_EQ(valueOf(set, 0, 1), "american_bulldog");
    EXPECT_EQ(valueOf(set, 1, 1) + valueOf(set, 1, 2), "dogcat");
    EXPECT_EQ(set.labels.front().values.size(), 37U);
    ASSERT_EQ(set.boxes.size(), 1U);
    EXPECT_EQ(set.boxes[0].box.left, 332);
    EXPECT_EQ(set.categories, std::vector<std::string>{"head"});
}

TEST(PetsReader, WhatDoesNotFitIsAnErrorWithFileAndLine)
{
    const MadePets made;
    struct Case {
        const char *file, *content, *said;
    };
    const Case cases[] = {
        {"annotations/test.txt", "Abyssinian_201 38 1 1\n", "line 1 has “38” where"},
        {"annotations/test.txt", "Abyssinian_201 1\n", "line 1 is no image with its three numbers"},
        {"annotations/test.txt", "Abyssinian_1 1 1 1\n", "line 1 names an image for the second time"},
        {"annotations/test.txt", "../a_1 1 1 1\n", "line 1 names an image outside"},
        {"annotations/list.txt", "Abyssinian_1 1 1 1\nBengal_2 1 1 2\n", "line 2 gives the class 1"},
        {"annotations/xmls/Abyssinian_1.xml", "<annotation><object>", "Abyssinian_1.xml: line 1 is no"}};
    for (const Case &wrong : cases)
        EXPECT_NE(made.errorWith(wrong.file, wrong.content).find(wrong.said), std::string::npos)
            << made.errorWith(wrong.file, wrong.content);
}

TEST(ActionsReader, ReadsListsAndActors)
{
    const Dataset set = MadeActions().read("stanford-40-actions");
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Train, Split::Test}));
    EXPECT_EQ(valueOf(set, 0, 1), "writing_on_a_board");
    ASSERT_EQ(set.boxes.size(), 1U);
    EXPECT_EQ(set.boxes[0].box.left, 67);
    EXPECT_EQ(set.boxes[0].box.bottom, 235);
    EXPECT_NE(MadeActions().errorWith("ImageSplits/test.txt", "jumping_001.jpg\n").find("line 1 names a class"),
              std::string::npos);
}

} // namespace coresift
