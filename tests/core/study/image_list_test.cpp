#include "core/study/image_list.h"

#include <gtest/gtest.h>

namespace coresift {

namespace {

const Root kTarget{"birds", SetRole::Target, "/data/birds"};
const Root kOpenSet{"disk", SetRole::OpenSet, "/data/disk"};

ImageRecord imageAt(std::int64_t id, const std::string &path, const std::string &label)
{
    ImageRecord record;
    record.id = id;
    record.path = path;
    record.label = label;
    record.hash = "hash of " + path;
    record.width = 40;
    record.height = 30;
    return record;
}

ImageList threeImages()
{
    ImageList list;
    list.add(imageAt(7, "a/one.jpg", "a"), kTarget);
    list.add(imageAt(3, "caf\xE9.jpg", ""), kOpenSet);
    list.add(imageAt(9, "a/two.jpg", "a"), kTarget);
    list.sortById();
    return list;
}

} // namespace

TEST(ImageList, PutsViewsTogether)
{
    const ImageList list = threeImages();
    ASSERT_EQ(list.size(), 3U);
    const ImageView one = list[1];
    EXPECT_EQ(one.id, 7);
    EXPECT_EQ(one.role, SetRole::Target);
    EXPECT_EQ(one.root, "birds");
    EXPECT_EQ(one.path, "a/one.jpg");
    EXPECT_EQ(one.file, "/data/birds/a/one.jpg");
    EXPECT_EQ(one.label, "a");
    EXPECT_EQ(one.hash, "hash of a/one.jpg");
    EXPECT_EQ(one.width, 40);
    EXPECT_EQ(one.height, 30);
}

TEST(ImageList, ShowsPathsOfAnyBytesAndKeepsTheFile)
{
    const ImageList list = threeImages();
    EXPECT_EQ(list[0].path, "caf\\xE9.jpg");
    EXPECT_EQ(list[0].file, "/data/disk/caf\xE9.jpg");
    EXPECT_EQ(list.path(0), "caf\xE9.jpg");
}

TEST(ImageList, GoesThroughInOrderOfId)
{
    std::vector<std::int64_t> ids;
    for (const ImageView &view : threeImages())
        ids.push_back(view.id);
    EXPECT_EQ(ids, (std::vector<std::int64_t>{3, 7, 9}));
}

TEST(ImageList, KeepsEachLabelOnce)
{
    const ImageList list = threeImages();
    EXPECT_EQ(list.labels().size(), 2U);
    EXPECT_EQ(list.label(0), "");
    EXPECT_EQ(list.label(1), list.label(2));
}

} // namespace coresift
