#include "tests/core/dataset/readers/made_dataset.h"

namespace coresift {

using test::MadeDataset;
using test::valueOf;

namespace {

const char *const kTrain = "annotations/instances_train2017.json";

/// Annotations come before what they name, as in the owner's files.
struct MadeCoco : MadeDataset {
    MadeCoco() : MadeDataset("coco")
    {
        write(kTrain, R"({"info":{},"licenses":[],"annotations":[
            {"segmentation":[[1,1,5,1,5,4]],"area":6,"iscrowd":0,"image_id":391895,"bbox":[473.5,395,38,28],"category_id":18,"id":1768},
            {"segmentation":{"counts":[0,230400],"size":[360,640]},"iscrowd":1,"image_id":391895,"bbox":[1,0,276,122],"category_id":1,"id":900100391895},
            {"iscrowd":0,"image_id":522418,"bbox":[1,2,0,3],"category_id":1,"id":3}],
            "images":[{"file_name":"000000391895.jpg","height":360,"width":640,"id":391895},
                      {"file_name":"000000522418.jpg","height":480,"width":640,"id":522418}],
            "categories":[{"supercategory":"person","id":1,"name":"person"},{"id":18,"name":"dog"}]})");
        write("annotations/instances_val2017.json",
              R"({"images":[{"file_name":"000000391895.jpg","id":391895}],"annotations":[],"categories":[]})");
        write("annotations/captions_train2017.json", "{}");
        touch({"train2017/000000391895.jpg", "images/val2017/000000391895.jpg"});
    }
};

std::string changed(std::string text, const std::string &from, const std::string &to)
{
    return text.replace(text.find(from), from.size(), to);
}

} // namespace

TEST(CocoReader, ReadsImagesBoxesAndCrowds)
{
    const Dataset set = MadeCoco().read("coco");
    EXPECT_EQ(set.paths, (std::vector<std::string>{"train2017/000000391895.jpg", "train2017/000000522418.jpg",
                                                   "images/val2017/000000391895.jpg"}));
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Train, Split::Train, Split::Validation}));
    ASSERT_EQ(set.boxes.size(), 2U); // one has no area
    EXPECT_EQ(set.categories[static_cast<std::size_t>(set.boxes[0].category)], "dog");
    EXPECT_EQ(set.boxes[0].box.right, 511.5);
    EXPECT_EQ(set.boxes[0].area, 6);
    EXPECT_FALSE(set.boxes[0].isCrowd);
    EXPECT_TRUE(set.boxes[1].isCrowd);
    EXPECT_TRUE(set.labels.empty());
}

TEST(CocoReader, WithoutBoxesItStillListsAllImages)
{
    const MadeCoco made;
    const DatasetFolder labelsAlone(made.folder().root(), DatasetFolder::Boxes::PassedOver);
    SilentContext context;
    const Dataset set = recognise(labelsAlone)->read(labelsAlone, context);
    EXPECT_EQ(set.images(), 3);
    EXPECT_TRUE(set.boxes.empty());
    EXPECT_TRUE(set.listsAllImages);
}

TEST(CocoReader, ReadsClassesInINaturalistsForm)
{
    const MadeDataset made("inat");
    const std::string folder = "02912_Ameiurus_nebulosus"; // without its ranks, else it is iNaturalist itself
    made.write("train_mini.json", R"({"info":{},"images":[{"id":0,"width":500,"height":500,"file_name":"train_mini/)" +
                                      folder + R"(/d6.jpg","latitude":43.8,"location_uncertainty":null}],
        "categories":[{"id":2912,"name":"Ameiurus nebulosus","kingdom":"Animalia","image_dir_name":")" +
                                      folder + R"("}],"annotations":[{"id":0,"image_id":0,"category_id":2912}]})");
    made.touch({"train_mini/" + folder + "/d6.jpg"});
    const Dataset set = made.read("coco");
    EXPECT_EQ(set.images(), 1);
    EXPECT_EQ(valueOf(set, 0, 0), folder);
    EXPECT_TRUE(set.boxes.empty());
    const std::string whole = "train_mini/02912_Animalia_Chordata_Actinopterygii_Siluriformes_Ictaluridae_Ameiurus_x";
    made.touch({whole + "/d7.jpg"});
    std::filesystem::remove_all(made.path("train_mini/" + folder));
    EXPECT_EQ(made.read("inaturalist").images(), 1) << "its folders say more than its JSON";
}

TEST(CocoReader, AFileWithoutImagesIsAnError)
{
    const MadeCoco made;
    for (const char *content : {"[1,2]", "{}", R"({"images":[]})"})
        EXPECT_NE(made.errorWith(kTrain, content).find("has no list “images”"), std::string::npos) << content;
}

TEST(CocoReader, ReadsWhatAnnotationServicesExport)
{
    const MadeDataset made("export");
    made.write("train/_annotations.coco.json", R"({"images":[{"id":0,"file_name":"a.jpg"}],
        "categories":[{"id":0,"name":"cells"},{"id":1,"name":"RBC"}],
        "annotations":[{"id":0,"image_id":0,"category_id":1,"bbox":[1,2,3,4],"segmentation":[]}]})");
    const Dataset set = made.read("coco");
    EXPECT_EQ(set.paths, std::vector<std::string>{"train/a.jpg"});
    EXPECT_EQ(set.categories, std::vector<std::string>{"RBC"});
}

TEST(CocoReader, WhatDoesNotFitIsAnErrorWithFileAndRecord)
{
    const MadeCoco made;
    const std::string whole = readTextFile(made.path(kTrain));
    const std::pair<std::string, std::string> cases[] = {
        {whole.substr(0, whole.size() / 2), "instances_train2017.json: line 4 is no JSON"},
        {changed(whole, "\"id\":522418", "\"id\":391895"), "record 2 of “images” names an image for the second time"},
        {changed(whole, "\"id\":18,", "\"id\":1,"), "record 2 of “categories” has the number of another"},
        {changed(whole, "\"category_id\":18", "\"category_id\":19"), "record 1 of “annotations” names a class"},
        {changed(whole, "\"image_id\":522418", "\"image_id\":7"), "record 3 of “annotations” names an image"},
        {changed(whole, "000000522418.jpg", "../../x.jpg"), "record 2 of “images” names an image outside"},
        {changed(whole, "[473.5,395,38,28]", "[473.5,395,38]"), "record 1 of “annotations” has a box without"},
        {changed(whole, "[473.5,395,38,28]", "\"box\""), "record 1 of “annotations” has a “bbox” that is no list"},
        {changed(whole, "[473.5,395,38,28]", "[1e999,395,38,28]"), "is no JSON"}};
    for (const auto &[content, said] : cases)
        EXPECT_NE(made.errorWith(kTrain, content).find(said), std::string::npos) << made.errorWith(kTrain, content);
}

} // namespace coresift
