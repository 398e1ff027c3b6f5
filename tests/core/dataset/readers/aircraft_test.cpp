#include "tests/core/dataset/readers/made_dataset.h"

namespace coresift {

using test::MadeDataset;
using test::valueOf;

namespace {

/// Three images of two variants, as the archive has them.
struct MadeAircraft : MadeDataset {
    MadeAircraft() : MadeDataset("fgvc-aircraft-2013b")
    {
        write("data/variants.txt", "707-320\nF/A-18\n");
        write("data/families.txt", "Boeing 707\nF/A-18\n");
        write("data/manufacturers.txt", "Boeing\nMcDonnell Douglas\n");
        const std::pair<const char *, const char *> lists[] = {
            {"variant", "707-320"}, {"family", "Boeing 707"}, {"manufacturer", "Boeing"}};
        for (const auto &[kind, value] : lists)
            write("data/images_" + std::string(kind) + "_train.txt", "1025794 " + std::string(value) + "\n");
        write("data/images_variant_val.txt", "0034309 F/A-18\n");
        write("data/images_family_val.txt", "0034309 F/A-18\n");
        write("data/images_manufacturer_val.txt", "0034309 McDonnell Douglas\n");
        write("data/images_variant_test.txt", "1187707 707-320\r\n");
        write("data/images_family_test.txt", "1187707 Boeing 707\r\n");
        write("data/images_manufacturer_test.txt", "1187707 Boeing\r\n");
        write("data/images_box.txt", "1025794 3 144 998 431\n0034309 1 1 2 2\n1187707 10 20 30 40\n");
        touch({"data/images/1025794.jpg", "data/images/0034309.jpg", "data/images/1187707.jpg"});
    }
};

} // namespace

TEST(AircraftReader, ReadsVariantsFamiliesManufacturersSplitsAndBoxes)
{
    const Dataset set = MadeAircraft().read("fgvc-aircraft");
    EXPECT_EQ(set.paths, (std::vector<std::string>{"data/images/1025794.jpg", "data/images/0034309.jpg",
                                                   "data/images/1187707.jpg"}));
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Train, Split::Validation, Split::Test}));
    ASSERT_EQ(set.labels.size(), 3U);
    EXPECT_EQ(valueOf(set, 0, 1), "F/A-18");
    EXPECT_EQ(valueOf(set, 1, 0), "Boeing 707");
    EXPECT_EQ(valueOf(set, 2, 1), "McDonnell Douglas");
    ASSERT_EQ(set.boxes.size(), 3U);
    const Box &box = set.boxes.front().box; // pixels 3 to 998 and 144 to 431, the first pixel being 1
    EXPECT_EQ(box.left, 2);
    EXPECT_EQ(box.top, 143);
    EXPECT_EQ(box.right, 998);
    EXPECT_EQ(box.bottom, 431);
    EXPECT_EQ(set.warnings.size(), 4U); // classes, and the images of three splits
}

TEST(AircraftReader, TheFolderOfTheListsWillDoAndTestLabelsMayLack)
{
    const MadeAircraft made;
    for (const char *kind : {"variant", "family", "manufacturer"})
        std::remove(made.path("data/images_" + std::string(kind) + "_test.txt").c_str());
    const DatasetFolder inner(made.path("data"));
    ASSERT_STREQ(recognise(inner)->name, "fgvc-aircraft");
    SilentContext context;
    const Dataset set = recognise(inner)->read(inner, context);
    EXPECT_EQ(set.images(), 2);
    EXPECT_EQ(set.paths.front(), "images/1025794.jpg");
    EXPECT_EQ(set.boxes.size(), 2U);
}

TEST(AircraftReader, WhatDoesNotFitIsAnErrorWithFileAndLine)
{
    const MadeAircraft made;
    struct Case {
        const char *file, *content, *said;
    };
    const Case cases[] = {
        {"data/images_variant_val.txt", "\n0034309 747\n",
         "images_variant_val.txt: line 2 names a class that is listed"},
        {"data/images_variant_val.txt", "1025794 707-320\n", "line 1 names an image for the second time: 1025794"},
        {"data/images_variant_val.txt", "../../../etc/passwd 707-320\n", "line 1 names an image outside of the folder"},
        {"data/images_variant_val.txt", "0034309\n", "line 1 has no two parts"},
        {"data/images_family_val.txt", "7777777 F/A-18\n", "line 1 names an image that is listed nowhere: 7777777"},
        {"data/images_box.txt", "1025794 3 144 998\n", "line 1 is no image with the four numbers of a box"},
        {"data/images_box.txt", "1025794 3 144 x 431\n", "line 1 has “x” where a number belongs"},
        {"data/images_box.txt", "1025794 3 144 nan 431\n", "line 1 has “nan” where a number belongs"},
        {"data/images_box.txt", "1025794 998 144 3 431\n", "line 1 has a box without an area"}};
    for (const Case &wrong : cases)
        EXPECT_NE(made.errorWith(wrong.file, wrong.content).find(wrong.said), std::string::npos)
            << made.errorWith(wrong.file, wrong.content);
}

} // namespace coresift
