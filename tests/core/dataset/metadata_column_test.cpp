#include "core/dataset/metadata_column.h"

#include <gtest/gtest.h>

namespace coresift {

namespace {

const Metadata kMetadata{{{"open", "licence", 5, {1, 0, 2}, {"", "CC0", "MIT"}},
                          {"open", "year", 5, {1, 1, 0}, {"", "2020"}},
                          {"target", "licence", 1, {1, 2, 0, 0, 0, 0, 0, 0}, {"", "CC0", "GPL"}}}};

} // namespace

TEST(MetadataColumn, ImagesOutsideHaveNoCell)
{
    const MetadataColumn &licence = kMetadata.columns[0];
    EXPECT_EQ(licence.cell(5), "CC0");
    EXPECT_EQ(licence.cell(7), "MIT");
    for (const std::int64_t image : {std::int64_t(-1), std::int64_t(4), std::int64_t(6), std::int64_t(8), INT64_MAX})
        EXPECT_EQ(licence.cell(image), "") << image;
}

TEST(MetadataColumn, ATextIsFoundByItsCode)
{
    const MetadataColumn &licence = kMetadata.columns[0];
    EXPECT_EQ(licence.codeOfText("MIT"), 2);
    EXPECT_EQ(licence.codeOfText(""), 0);
    EXPECT_EQ(licence.codeOfText("GPL"), -1);
    EXPECT_EQ(licence.codeOfText("zzz"), -1);
}

TEST(Metadata, ColumnsOfOneNameAreOneForTheReader)
{
    EXPECT_EQ(kMetadata.names(), (std::vector<std::string>{"licence", "year"}));
    EXPECT_EQ(kMetadata.cell("licence", 7), "MIT");
    EXPECT_EQ(kMetadata.cell("licence", 2), "GPL");
    EXPECT_EQ(kMetadata.cell("licence", 6), "");
    EXPECT_EQ(kMetadata.cell("nowhere", 7), "");
}

} // namespace coresift
