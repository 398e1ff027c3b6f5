// MIT-67 Indoor and DTD: lists of paths whose folders are the classes.
#include "tests/core/dataset/readers/made_dataset.h"

namespace coresift {

using test::MadeDataset;
using test::valueOf;

namespace {

struct MadeIndoor : MadeDataset {
    MadeIndoor() : MadeDataset("indoorCVPR_09")
    {
        write("TrainImages.txt", "gameroom/bt_132294gameroom2.jpg\nmall/shopping mall.jpg");
        write("TestImages.txt", "mall/concert.hall.jpg");
        touch({"Images/gameroom/bt_132294gameroom2.jpg", "Images/mall/shopping mall.jpg",
               "Images/mall/concert.hall.jpg", "Images/mall/in no list.jpg"});
    }
};

struct MadeTextures : MadeDataset {
    MadeTextures() : MadeDataset("dtd")
    {
        write("labels/labels_joint_anno.txt", "banded/banded_0002.jpg banded \npolka-dotted/polka-dotted_0001.jpg "
                                              "banded polka-dotted \nbanded/banded_0004.jpg banded \n");
        write("labels/train1.txt", "banded/banded_0002.jpg\n");
        write("labels/val1.txt", "polka-dotted/polka-dotted_0001.jpg\n");
        write("labels/test1.txt", "banded/banded_0004.jpg\n");
        touch({"images/banded/banded_0002.jpg", "images/banded/banded_0004.jpg", "images/banded/.directory",
               "images/polka-dotted/polka-dotted_0001.jpg"});
    }
};

} // namespace

TEST(IndoorReader, ReadsTheTwoLists)
{
    const Dataset set = MadeIndoor().read("mit-67");
    EXPECT_EQ(set.paths, (std::vector<std::string>{"Images/gameroom/bt_132294gameroom2.jpg",
                                                   "Images/mall/shopping mall.jpg", "Images/mall/concert.hall.jpg"}));
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Train, Split::Train, Split::Test}));
    EXPECT_EQ(valueOf(set, 0, 2), "mall");
    const MadeIndoor made;
    EXPECT_NE(made.errorWith("TestImages.txt", "mall/concert.hall.jpg\nkitchen/a.jpg\n")
                  .find("TestImages.txt: line 2 names a class that is listed nowhere: kitchen"),
              std::string::npos);
    EXPECT_NE(made.errorWith("TestImages.txt", "mall/../../a.jpg\n").find("line 1 names an image outside"),
              std::string::npos);
    EXPECT_NE(made.errorWith("TestImages.txt", "a.jpg\n").find("line 1 names an image without its class"),
              std::string::npos);
}

TEST(TexturesReader, ReadsTheFirstSplitAndAllThatCanBeSeen)
{
    const Dataset set = MadeTextures().read("dtd");
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Train, Split::Validation, Split::Test}));
    ASSERT_EQ(set.labels.size(), 3U); // the class, and each class as an attribute
    EXPECT_EQ(valueOf(set, 0, 1), "polka-dotted");
    EXPECT_EQ(valueOf(set, 1, 1) + valueOf(set, 2, 1) + valueOf(set, 2, 0), "yesyesno");
    const MadeTextures made;
    EXPECT_NE(made.errorWith("labels/val1.txt", "banded/banded_0009.jpg\n")
                  .find("val1.txt: line 1 names an image that is listed nowhere"),
              std::string::npos);
    EXPECT_NE(made.errorWith("labels/labels_joint_anno.txt", "banded/banded_0002.jpg striped\n")
                  .find("line 1 names a class that is listed nowhere: striped"),
              std::string::npos);
}

} // namespace coresift
