#include "core/study/export_tables.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace coresift {

using nlohmann::json;

namespace {

ExportImage image(std::int64_t id, const std::string &path, const std::string &label)
{
    ExportImage image;
    image.record.id = id;
    image.record.root = "open";
    image.record.path = path;
    image.record.label = label;
    image.record.width = 40;
    image.record.height = 30;
    return image;
}

ExportPlan planOf(std::vector<ExportImage> images)
{
    ExportPlan plan;
    plan.studyName = "birds “x”";
    plan.images = std::move(images);
    return plan;
}

} // namespace

TEST(Coco, ListsImagesWithSizeAndWithoutClassesNoAnnotations)
{
    const json coco = json::parse(cocoText(planOf({image(7, "a/x.png", ""), image(3, "odd\xFF.png", "")})));
    ASSERT_EQ(coco.at("images").size(), 2U);
    const json &first = coco.at("images").at(0);
    EXPECT_EQ(first.at("id"), 7);
    EXPECT_EQ(first.at("file_name"), "a/x.png");
    EXPECT_EQ(first.at("width"), 40);
    EXPECT_EQ(first.at("height"), 30);
    EXPECT_EQ(first.at("open_set"), "open");
    EXPECT_FALSE(first.contains("rank"));
    EXPECT_EQ(coco.at("images").at(1).at("file_name"), "odd\\xFF.png");
    EXPECT_EQ(coco.at("annotations"), json::array());
    EXPECT_EQ(coco.at("categories"), json::array());
    EXPECT_EQ(coco.at("licenses"), json::array());
}

TEST(Coco, ClassesAreCategoriesAndAnnotationsOfWholeImages)
{
    const json coco = json::parse(cocoText(planOf({image(1, "a", "right"), image(2, "b", ""), image(3, "c", "left")})));
    ASSERT_EQ(coco.at("categories").size(), 2U);
    EXPECT_EQ(coco.at("categories").at(0).at("name"), "left");
    EXPECT_EQ(coco.at("categories").at(0).at("id"), 1);
    ASSERT_EQ(coco.at("annotations").size(), 2U);
    const json &annotation = coco.at("annotations").at(0);
    EXPECT_EQ(annotation.at("image_id"), 1);
    EXPECT_EQ(annotation.at("category_id"), 2);
    EXPECT_EQ(annotation.at("bbox"), (json{0, 0, 40, 30}));
    EXPECT_EQ(annotation.at("area"), 1200);
    EXPECT_EQ(annotation.at("iscrowd"), 0);
}

TEST(Coco, MetadataAreFieldsAndTheLicenceAListOfItsOwn)
{
    ExportPlan plan = planOf({image(1, "a", ""), image(2, "b", ""), image(3, "c", "")});
    plan.metadata.columns = {{"open", "license", 1, {2, 1, 0}, {"", "CC0", "MIT"}},
                             {"open", "id", 1, {1, 0, 0}, {"", "bird-17"}}};
    const json coco = json::parse(cocoText(plan));
    ASSERT_EQ(coco.at("licenses").size(), 2U);
    EXPECT_EQ(coco.at("licenses").at(1), (json{{"id", 2}, {"name", "MIT"}, {"url", ""}}));
    EXPECT_EQ(coco.at("images").at(0).at("license"), 2);
    EXPECT_EQ(coco.at("images").at(0).at("id"), 1);
    EXPECT_EQ(coco.at("images").at(0).at("meta_id"), "bird-17");
    EXPECT_EQ(coco.at("images").at(1).at("license"), 1);
    EXPECT_FALSE(coco.at("images").at(2).contains("license"));
    EXPECT_FALSE(coco.at("images").at(2).contains("meta_id"));
}

TEST(Coco, WithCopiesItListsThoseUnderTheirNames)
{
    ExportPlan plan = planOf({image(1, "a/x.png", ""), image(2, "b/x.png", "")});
    plan.request.copyTo = "copies";
    plan.images[1].name = "b/x-2.png";
    const json coco = json::parse(cocoText(plan));
    ASSERT_EQ(coco.at("images").size(), 1U) << "the first was not there";
    EXPECT_EQ(coco.at("images").at(0).at("file_name"), "b/x-2.png");
    EXPECT_EQ(coco.at("images").at(0).at("path"), "b/x.png");
}

TEST(ExportTable, MetadataStandBehindTheFixedColumnsUnderNamesOfTheirOwn)
{
    ExportPlan plan = planOf({image(1, "a", ""), image(2, "b", "")});
    plan.images[1].pick = CoresetRow{1, "b", "open", 2, 3, 4, 0.5F, "t.png"};
    plan.metadata.columns = {{"open", "rank", 1, {1, 0}, {"", "=1+1"}},
                             {"open", "meta_rank", 1, {0, 1}, {"", "x"}},
                             {"open", "licence", 1, {0, 1}, {"", "CC0, mostly"}}};
    EXPECT_EQ(tableText(plan), "rank,path,open_set,index,round,centroid,cosine,nearest_target,meta_meta_rank,meta_rank,"
                               "licence\r\n"
                               ",a,open,1,,,,,\"'=1+1\",,\r\n"
                               "1,b,open,2,3,4,0.500000,t.png,,x,\"CC0, mostly\"\r\n");
    plan.request.columns = {"licence", "rank"};
    EXPECT_EQ(tableText(plan), "licence,rank\r\n,\r\n\"CC0, mostly\",1\r\n");
}

TEST(ExportTable, TheImagesOfTheFeaturesStandInTheirOrderWithTheirMetadata)
{
    ExportPlan plan = planOf({image(7, "=a", ""), image(2, "b", ""), image(3, "odd\xFF, c", "")});
    plan.featureIds = {7, 3};
    EXPECT_EQ(featureImagesText(plan), "index,folder,path\r\n7,open,\"'=a\"\r\n3,open,\"odd\\xFF, c\"\r\n")
        << "the second has none";
    plan.metadata.columns = {{"open", "folder", 2, {1, 0}, {"", "mine"}}, {"open", "licence", 3, {1}, {"", "=1+1"}}};
    EXPECT_EQ(featureImagesText(plan), "index,folder,path,meta_folder,licence\r\n"
                                       "7,open,\"'=a\",,\r\n"
                                       "3,open,\"odd\\xFF, c\",,\"'=1+1\"\r\n");
    plan.featureIds.clear();
    EXPECT_EQ(featureImagesText(plan), "index,folder,path,meta_folder,licence\r\n");
}

TEST(ExportTable, MarksHaveTheMetadataOfTheirImagesWhicheverAreExported)
{
    ExportPlan plan = planOf({image(7, "a", "")});
    plan.marks = {{{2, MarkKind::Rejected, "=blurred"}, "open", "b", {}},
                  {{7, MarkKind::Pinned, ""}, "open", "a", {}},
                  {{0, MarkKind::Rejected, "of another microscope"}, "", "", 3}};
    EXPECT_EQ(marksText(plan), "index,open_set,path,mark,reason,centroid\r\n"
                               "2,open,b,rejected,\"'=blurred\",\r\n"
                               "7,open,a,pinned,,\r\n"
                               ",,,rejected,of another microscope,3\r\n");
    plan.metadata.columns = {{"open", "reason", 2, {1}, {"", "found, so"}}};
    EXPECT_EQ(marksText(plan), "index,open_set,path,mark,reason,centroid,meta_reason\r\n"
                               "2,open,b,rejected,\"'=blurred\",,\"found, so\"\r\n"
                               "7,open,a,pinned,,,\r\n"
                               ",,,rejected,of another microscope,3,\r\n");
}

} // namespace coresift
