// Forms that no single data set owns: tar shards, YOLO, tables.
#include "tests/core/dataset/readers/made_dataset.h"
#include "tests/support/made_idx.h"
#include "tests/support/made_tar.h"

#include "core/dataset/walk.h"

namespace coresift {

using test::idxHead;
using test::MadeDataset;
using test::tarOf;
using test::valueOf;

TEST(ShardsReader, ReadsImagesAndClassesWithoutUnpacking)
{
    const MadeDataset made("shards");
    made.write("train-0000.tar", tarOf({{"0001.jpg", "j"},
                                        {"0001.cls", "1"},
                                        {"0001.json", "{}"},
                                        {"0002.png", "p"},
                                        {"0002.cls", "0\n"},
                                        {"0003.jpg", "no class"}}));
    made.write("test-0000.tar", tarOf({{"0001.jpg", "j"}, {"0001.cls", "7"}}));
    made.write("classnames.txt", "cat\ndog\n");
    const Dataset set = made.read("webdataset");
    EXPECT_EQ(set.paths, (std::vector<std::string>{"test-0000.tar/0001.jpg", "train-0000.tar/0001.jpg",
                                                   "train-0000.tar/0002.png", "train-0000.tar/0003.jpg"}));
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Test, Split::Train, Split::Train, Split::Train}));
    EXPECT_EQ(valueOf(set, 0, 0), "7"); // of no name
    EXPECT_EQ(valueOf(set, 0, 1) + valueOf(set, 0, 2) + valueOf(set, 0, 3), "dogcat-");
}

TEST(ShardsReader, TheWalkListsTheSameImagesAndPassesDamagedShardsBy)
{
    const MadeDataset made("shards");
    made.write("a.tar", tarOf({{"1.jpg", "four"}, {"1.cls", "0"}, {"notes.txt", "x"}}));
    made.write("b.tar", std::string(700, 'x'));
    Root root;
    root.name = "shards";
    root.folder = made.folder().root();
    SilentContext context;
    const WalkResult found = walkRoot(root, context);
    ASSERT_EQ(found.files.size(), 1U);
    EXPECT_EQ(found.files[0].path, "a.tar/1.jpg");
    EXPECT_EQ(found.files[0].size, 4);
    ASSERT_EQ(found.remarks.size(), 1U);
    EXPECT_EQ(found.remarks[0].path, "b.tar");
}

TEST(ShardsReader, AShardThatWasCutBetweenTwoMembersIsReadAndToldOf)
{
    const MadeDataset made("shards");
    made.write("a.tar", test::tarMember("1.jpg", "four"));
    const Dataset set = made.read("webdataset");
    EXPECT_EQ(set.paths, std::vector<std::string>{"a.tar/1.jpg"});
    ASSERT_EQ(set.warnings.size(), 1U);
    EXPECT_EQ(set.warnings[0].text(), "the archive a.tar lacks its end mark: it may be cut");
    SilentContext context;
    const WalkResult found = walkRoot({"shards", SetRole::OpenSet, made.folder().root()}, context);
    EXPECT_EQ(found.files.size(), 1U);
    ASSERT_EQ(found.remarks.size(), 1U);
    EXPECT_NE(found.remarks[0].reason.text().find("may be cut"), std::string::npos);
}

TEST(IdxReader, ReadsImagesAndClassesWithoutUnpacking)
{
    const MadeDataset made("mnist");
    const std::string image = std::string(6, '\x7F');
    made.write("raw/train-images-idx3-ubyte", idxHead(0x0803, {2, 2, 3}) + image + image);
    made.write("raw/train-labels-idx1-ubyte", idxHead(0x0801, {2}) + std::string("\x07\x03", 2));
    test::writeGzip(made.path("raw/t10k-images-idx3-ubyte.gz"), idxHead(0x0803, {1, 2, 3}) + image);
    test::writeGzip(made.path("raw/t10k-labels-idx1-ubyte.gz"), idxHead(0x0801, {1}) + std::string("\x07", 1));
    test::writeGzip(made.path("raw/train-images-idx3-ubyte.gz"), "packed still, beside what it unpacked to");
    const Dataset set = made.read("idx");
    const std::vector<std::string> paths{"raw/t10k-images-idx3-ubyte.gz/00000.bmp",
                                         "raw/train-images-idx3-ubyte/00000.bmp",
                                         "raw/train-images-idx3-ubyte/00001.bmp"};
    EXPECT_EQ(set.paths, paths);
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Test, Split::Train, Split::Train}));
    EXPECT_EQ(valueOf(set, 0, 0) + valueOf(set, 0, 1) + valueOf(set, 0, 2), "773");

    Root root;
    root.name = "mnist";
    root.folder = made.folder().root();
    SilentContext context;
    const WalkResult found = walkRoot(root, context);
    std::vector<std::string> walked;
    for (const FoundFile &file : found.files)
        if (file.path.find("images") != std::string::npos)
            walked.push_back(file.path);
    EXPECT_EQ(walked, paths);
    EXPECT_NE(made.errorWith("raw/train-labels-idx1-ubyte", idxHead(0x0801, {1}) + "x")
                  .find("train-labels-idx1-ubyte: has 1 labels for 2 images"),
              std::string::npos);
    EXPECT_NE(made.errorWith("raw/train-images-idx3-ubyte", idxHead(0x0803, {2, 2, 3})).find("ends early"),
              std::string::npos);
}

TEST(IdxReader, SetsThatShareAFolderAndOrdinaryImagesBesideThemAreNoneOfItsOwn)
{
    const MadeDataset made("mnist");
    const std::string image = idxHead(0x0803, {1, 1, 1}) + "x";
    made.write("emnist-letters-train-images-idx3-ubyte", image);
    made.write("emnist-letters-test-images-idx3-ubyte", image);
    EXPECT_EQ(made.read("idx").images(), 2);
    made.write("emnist-digits-train-images-idx3-ubyte", image);
    SilentContext context;
    EXPECT_NE(test::errorOf([&] {
                  recognise(made.folder())->read(made.folder(), context);
              }).find("holds several data sets, such as emnist-digits-train-images-idx3-ubyte and"),
              std::string::npos);
    made.touch({"cats/1.jpg", "dogs/2.jpg"});
    EXPECT_STREQ(recognise(made.folder())->name, "image-folder");
}

TEST(YoloReader, ReadsBoxesAndPolygonsInSharesOfTheImage)
{
    const MadeDataset made("yolo");
    made.touch({"train/images/a.jpg", "train/images/b.jpg", "valid/images/c.jpg"});
    made.write("data.yaml", "train: ../train/images\nnc: 2\nnames: ['cell', \"debris\"]\n");
    made.write("train/labels/a.txt", "1 0.5 0.5 0.2 0.4\n0 0.1 0.1 0.3 0.1 0.3 0.4 0.1 0.4\n");
    made.write("valid/labels/c.txt", "\n");
    const Dataset set = made.read("yolo");
    EXPECT_TRUE(set.boxesAreShares);
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Train, Split::Train, Split::Validation}));
    ASSERT_EQ(set.boxes.size(), 2U);
    EXPECT_EQ(set.categories, (std::vector<std::string>{"debris", "cell"}));
    EXPECT_NEAR(set.boxes[0].box.left, 0.4, 1e-9);
    EXPECT_NEAR(set.boxes[0].box.bottom, 0.7, 1e-9);
    EXPECT_NEAR(set.boxes[1].box.right, 0.3, 1e-9);
    EXPECT_NE(made.errorWith("train/labels/a.txt", "2 0.5 0.5 0.2 0.4\n").find("line 1"), std::string::npos);
    EXPECT_NE(made.errorWith("train/labels/a.txt", "0 0.5 0.5\n").find("neither a box"), std::string::npos);
    EXPECT_NE(made.errorWith("train/labels/a.txt", "0 0.5 nan 0.2 0.4\n").find("line 1"), std::string::npos);
}

TEST(YoloReader, NamesComeInTheFormsThatToolsWrite)
{
    const auto names = [](const std::string &yaml, const std::string &file = "data.yaml") {
        const MadeDataset made("yolo");
        made.touch({"images/a.jpg"});
        made.write("labels/a.txt", "0 0.5 0.5 0.2 0.4\n1 0.5 0.5 0.2 0.4\n");
        made.write(file, yaml);
        return made.read("yolo").categories;
    };
    const std::vector<std::string> expected{"cell", "big debris"};
    EXPECT_EQ(names("names:\n  0: cell\n  1: big debris\nnc: 2\n"), expected);
    EXPECT_EQ(names("nc: 2\nnames:\n- cell\n- big debris\n"), expected);
    EXPECT_EQ(names("names: [cell, 'big debris']\n"), expected);
    EXPECT_EQ(names("names:\n  - cell # nucleus\n  - \"big debris\" # other\n", "cells8.yml"), expected);
    EXPECT_EQ(names("cell\nbig debris\n", "labels/classes.txt"), expected);
    EXPECT_EQ(names("nothing: here\n"), (std::vector<std::string>{"class 0", "class 1"}));
}

TEST(TablesReader, ReadsPathsLabelsAndSplits)
{
    const MadeDataset made("table");
    made.touch({"img/a.jpg", "img/b.jpg"});
    made.write("labels.csv", "filename,patient,label,split\nimg/a.jpg,p1,benign,train\nimg/b.jpg,p2,,test\n");
    const Dataset set = made.read("table");
    EXPECT_EQ(set.paths, (std::vector<std::string>{"img/a.jpg", "img/b.jpg"}));
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Train, Split::Test}));
    EXPECT_EQ(set.labels[0].name, "label"); // the class comes first
    EXPECT_EQ(valueOf(set, 0, 0) + valueOf(set, 0, 1), "benign-");
    EXPECT_EQ(valueOf(set, 1, 1), "p2");
    EXPECT_NE(made.errorWith("labels.csv", "path,label\n../x.jpg,a\n").find("row 2 names an image outside"),
              std::string::npos);
    EXPECT_NE(
        made.errorWith("labels.csv", "path,label\na.jpg,a\na.jpg,b\n").find("row 3 names an image for the second"),
        std::string::npos);
    EXPECT_NE(made.errorWith("labels.csv", "path,split\na.jpg,moon\n").find("row 2 names a split"), std::string::npos);
    EXPECT_NE(made.errorWith("labels.csv", "name,label\na.jpg,a\n").find("no column named path"), std::string::npos);
}

TEST(TablesReader, TellsOfOtherEncodingsThanUtf8)
{
    const MadeDataset made("table");
    made.touch({"a.jpg", "b.jpg"});
    made.write("labels.csv", "path,label\na.jpg,wren\nb.jpg,m\xF6we\n");
    const Dataset set = made.read("table");
    EXPECT_EQ(valueOf(set, 0, 1), "m\\xF6we");
    ASSERT_EQ(set.warnings.size(), 1U);
    EXPECT_NE(set.warnings[0].text().find("row 3 of labels.csv is not in UTF-8"), std::string::npos);
    EXPECT_NE(made.errorWith("labels.csv", std::string("\xFF\xFEp\0a\0", 6)).find("is UTF-16"), std::string::npos);
}

TEST(TablesReader, OneTableASplitOfTabs)
{
    const MadeDataset made("table");
    made.touch({"a.jpg", "b.jpg"});
    made.write("train.tsv", "path\tspecies\na.jpg\twren\n");
    made.write("test.tsv", "path\tspecies\nb.jpg\towl\n");
    const Dataset set = made.read("table");
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Train, Split::Test}));
    EXPECT_EQ(valueOf(set, 0, 0) + valueOf(set, 0, 1), "wrenowl");
}

} // namespace coresift
