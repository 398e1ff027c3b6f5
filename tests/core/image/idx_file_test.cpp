#include "core/image/idx_file.h"

#include "core/base/error.h"
#include "core/image/decode.h"
#include "core/image/read_image.h"
#include "tests/support/made_idx.h"
#include "tests/support/mutated.h"
#include "tests/support/support.h"

namespace coresift {

using test::errorOf;
using test::idxHead;
using test::TempDir;

namespace {

/// Two images of 3 × 2.
std::string twoImages()
{
    return idxHead(0x0803, {2, 2, 3}) + std::string("\x00\x10\x20\x30\x40\x50\x60\x70\x80\x90\xA0\xFF", 12);
}

std::vector<int> greysOf(const std::string &path)
{
    const RgbImage image = decodeImage(readImageFile(path));
    std::vector<int> greys{image.width, image.height};
    for (std::size_t i = 0; i < image.pixels.size(); i += 3)
        greys.push_back(image.pixels[i]);
    return greys;
}

} // namespace

TEST(IdxFile, ImagesAreReadInPlaceFromPlainAndPackedFiles)
{
    const TempDir dir;
    writeFileAtomically(dir / "a-images-idx3-ubyte", twoImages());
    test::writeGzip(dir / "b-images.idx3-ubyte.gz", twoImages());
    for (const char *file : {"a-images-idx3-ubyte", "b-images.idx3-ubyte.gz"}) {
        EXPECT_TRUE(namedLikeIdxImages(file));
        EXPECT_EQ(greysOf(dir / file + "/00000.bmp"), (std::vector<int>{3, 2, 0, 0x10, 0x20, 0x30, 0x40, 0x50}));
        EXPECT_EQ(greysOf(dir / file + "/00001.bmp"), (std::vector<int>{3, 2, 0x60, 0x70, 0x80, 0x90, 0xA0, 0xFF}));
        for (const char *name : {"/00002.bmp", "/0.bmp", "/00000.png", "/", "/99999999999.bmp"})
            EXPECT_NE(errorOf([&] { readImageFile(dir / file + name); }).find("has no member"), std::string::npos);
    }
    EXPECT_FALSE(namedLikeIdxImages("train-labels-idx1-ubyte.gz"));
}

TEST(IdxFile, OtherFilesAndMembersOfArchivesAreReadAsTheyAre)
{
    const TempDir dir;
    makeFolders(dir / "images-idx3-ubyte"); // a folder, as some tools unpack into
    writeFileAtomically(dir / "images-idx3-ubyte/1.png", "png");
    EXPECT_EQ(readImageFile(dir / "images-idx3-ubyte/1.png"), (Bytes{'p', 'n', 'g'}));
}

TEST(IdxFile, AChangedFileIsReadAgain)
{
    const TempDir dir;
    const std::string file = dir / "images-idx3-ubyte";
    writeFileAtomically(file, idxHead(0x0803, {1, 1, 1}) + "a");
    EXPECT_EQ(greysOf(file + "/00000.bmp"), (std::vector<int>{1, 1, 'a'}));
    writeFileAtomically(file, idxHead(0x0803, {2, 1, 1}) + "bc");
    EXPECT_EQ(greysOf(file + "/00001.bmp"), (std::vector<int>{1, 1, 'c'}));
}

TEST(IdxFile, LabelsAreBytesOrTheFirstColumnOfATable)
{
    const TempDir dir;
    writeFileAtomically(dir / "bytes", idxHead(0x0801, {3}) + std::string("\x07\x00\xFF", 3));
    writeFileAtomically(dir / "table", idxHead(0x0C02, {2, 2}) + std::string("\0\0\0\x05\0\0\0\x09", 8) +
                                           std::string("\0\0\x01\x02\0\0\0\x09", 8));
    EXPECT_EQ(readIdxLabels(dir / "bytes"), (std::vector<std::int32_t>{7, 0, 255}));
    EXPECT_EQ(readIdxLabels(dir / "table"), (std::vector<std::int32_t>{5, 258}));
}

TEST(IdxFile, WhatDoesNotFitItsHeadIsAnError)
{
    const TempDir dir;
    const std::pair<std::string, std::string> cases[] = {
        {idxHead(0x0801, {2, 2, 3}) + std::string(12, 'x'), "is no IDX file of grey images"},
        {idxHead(0x0803, {2, 2}), "ends early"},
        {twoImages() + "x", "longer than its header says"},
        {twoImages().substr(0, 20), "ends early"},
        {idxHead(0x0803, {2, 0, 3}), "claims 2 images of 3 × 0"},
        {idxHead(0x0803, {2, 70'000, 3}), "claims 2 images"},
        {idxHead(0x0803, {4'900'000, 28, 28}), "is larger"}};
    for (const auto &[content, said] : cases) {
        writeFileAtomically(dir / "images-idx3-ubyte", content);
        EXPECT_NE(errorOf([&] { readIdxImages(dir / "images-idx3-ubyte"); }).find(said), std::string::npos) << said;
    }
    EXPECT_NE(errorOf([&] { readIdxImages(dir / "none"); }), "");
    EXPECT_NE(errorOf([&] { readIdxLabels(dir / "images-idx3-ubyte"); }).find("no IDX file of labels"),
              std::string::npos);
}

TEST(IdxFile, DamagedFilesGiveImagesOrAnError)
{
    const TempDir dir;
    test::writeGzip(dir / "whole", twoImages());
    const std::string plain = twoImages();
    for (const Bytes &whole : {readFile(dir / "whole"), Bytes(plain.begin(), plain.end())})
        for (std::uint64_t i = 0; i < 300; ++i) {
            const Bytes bytes = test::mutated(whole, RandomStream(5, i), 20);
            writeFileAtomically(dir / "images-idx3-ubyte", {bytes.begin(), bytes.end()});
            try {
                const IdxImages images = readIdxImages(dir / "images-idx3-ubyte");
                EXPECT_EQ(images.pixels.size(), std::size_t(images.count) * images.height * images.width);
            } catch (const Error &error) {
                EXPECT_EQ(error.file(), dir / "images-idx3-ubyte");
            }
        }
}

} // namespace coresift
