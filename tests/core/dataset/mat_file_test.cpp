#include "core/dataset/mat_file.h"

#include "core/base/error.h"
#include "tests/core/dataset/readers/made_mat.h"
#include "tests/support/mutated.h"
#include "tests/support/support.h"

namespace coresift {

using test::errorOf;
using test::MadeMat;
using test::TempDir;

namespace {

void writeOneOfEach(const std::string &file, mat_ft version)
{
    MadeMat made(file, version);
    made.numbers("trnid", {6765, 6755, 1});
    made.bytes("labels", {77, 62});
    made.texts("file_list", {"n02085620-Chihuahua/a.jpg", "b c.jpg"});
    made.structures(
        "annotations", 2,
        {{"bbox_x1", std::vector<double>{39, 36}}, {"fname", std::vector<std::string>{"00001.jpg", "00002.jpg"}}});
}

} // namespace

TEST(MatFile, GivesNumbersTextsAndFieldsOfBothVersions)
{
    const TempDir dir;
    for (const mat_ft version : {MAT_FT_MAT5, MAT_FT_MAT73}) {
        const std::string file = dir / ("version " + std::to_string(version) + ".mat");
        writeOneOfEach(file, version);
        const MatFile mat(file);
        EXPECT_TRUE(mat.has("trnid"));
        EXPECT_FALSE(mat.has("tstid"));
        EXPECT_EQ(mat.numbers("trnid"), (std::vector<double>{6765, 6755, 1}));
        EXPECT_EQ(mat.numbers("labels"), (std::vector<double>{77, 62}));
        EXPECT_EQ(mat.texts("file_list"), (std::vector<std::string>{"n02085620-Chihuahua/a.jpg", "b c.jpg"}));
        EXPECT_EQ(mat.fieldNumbers("annotations", "bbox_x1"), (std::vector<double>{39, 36}));
        EXPECT_EQ(mat.fieldTexts("annotations", "fname"), (std::vector<std::string>{"00001.jpg", "00002.jpg"}));
    }
}

TEST(MatFile, WhatIsOfAnotherKindIsAnErrorThatNamesTheVariable)
{
    const TempDir dir;
    const std::string file = dir / "a.mat";
    writeOneOfEach(file, MAT_FT_MAT5);
    const MatFile mat(file);
    EXPECT_NE(errorOf([&] { mat.numbers("none"); }).find("a.mat: has no variable none"), std::string::npos);
    EXPECT_NE(errorOf([&] { mat.numbers("file_list"); }).find("the variable file_list holds something else"),
              std::string::npos);
    EXPECT_NE(errorOf([&] { mat.texts("trnid"); }).find("the variable trnid holds"), std::string::npos);
    EXPECT_NE(errorOf([&] { mat.fieldTexts("annotations", "bbox_x1"); }).find("the variable annotations.bbox_x1"),
              std::string::npos);
    EXPECT_NE(errorOf([&] { mat.fieldNumbers("annotations", "class"); }).find("annotations.class"), std::string::npos);
    EXPECT_NE(errorOf([&] {
                  MatFile::Element(mat, "labels", 7).fail("is wrong");
              }).find("element 7 of the variable labels is wrong"),
              std::string::npos);
}

TEST(MatFile, WhatIsNoneOrIsCutIsAnError)
{
    const TempDir dir;
    writeFileAtomically(dir / "text.mat",
                        "no MATLAB file, but long enough for the head of one: " + std::string(200, '.'));
    writeFileAtomically(dir / "empty.mat", "");
    writeOneOfEach(dir / "whole.mat", MAT_FT_MAT5);
    const std::string whole = readTextFile(dir / "whole.mat");
    EXPECT_NE(errorOf([&] { MatFile(dir / "text.mat"); }), "");
    EXPECT_NE(errorOf([&] { MatFile(dir / "empty.mat"); }), "");
    EXPECT_NE(errorOf([&] { MatFile(dir / "none.mat"); }), "");
    for (std::size_t size = 128; size + 64 < whole.size(); size += 16) {
        writeFileAtomically(dir / "cut.mat", whole.substr(0, size));
        EXPECT_NE(errorOf([&] { MatFile(dir / "cut.mat").fieldTexts("annotations", "fname"); }), "") << size;
    }
}

TEST(MatFile, DamagedFilesGiveWhatTheyHoldOrAnError)
{
    const TempDir dir;
    std::int64_t refused = 0, read = 0;
    struct Kind {
        mat_ft version;
        matio_compression compression;
        std::uint64_t files; ///< version 7.3 is read in a process of its own
    };
    for (const auto &[version, compression, files] :
         {Kind{MAT_FT_MAT5, MAT_COMPRESSION_NONE, 1500}, Kind{MAT_FT_MAT5, MAT_COMPRESSION_ZLIB, 1500},
          Kind{MAT_FT_MAT73, MAT_COMPRESSION_NONE, 200}}) {
        {
            MadeMat made(dir / "whole.mat", version, compression);
            made.numbers("labels", {6765, 6755, 1});
            made.texts("list", {"n02085620-Chihuahua/a.jpg", "b c.jpg"});
            made.structures("annotations", 2, {{"fname", std::vector<std::string>{"00001.jpg", "00002.jpg"}}});
        }
        const Bytes whole = readFile(dir / "whole.mat");
        for (std::uint64_t i = 0; i < files; ++i) {
            Bytes bytes = test::mutated({whole.begin() + 124, whole.end()}, RandomStream(7, i),
                                        static_cast<std::int64_t>(whole.size()));
            bytes.insert(bytes.begin(), whole.begin(), whole.begin() + 124);
            writeFileAtomically(dir / "a.mat", {bytes.begin(), bytes.end()});
            try {
                const MatFile mat(dir / "a.mat");
                mat.has("none");
                EXPECT_LE(mat.numbers("labels").size(), bytes.size());
                EXPECT_LE(mat.texts("list").size(), bytes.size());
                EXPECT_LE(mat.fieldTexts("annotations", "fname").size(), bytes.size());
                ++read;
            } catch (const Error &error) {
                EXPECT_EQ(error.file(), dir / "a.mat") << error.what();
                ++refused;
            }
        }
    }
    EXPECT_GT(refused, 1500);
    EXPECT_GT(read, 50); // of bytes that mean nothing, or that give another text
}

TEST(MatFile, PartsThatClaimMoreThanThereIsAreRefusedWithTheirPlace)
{
    const TempDir dir;
    {
        MadeMat made(dir / "whole.mat", MAT_FT_MAT5, MAT_COMPRESSION_NONE);
        made.numbers("labels", {6765, 6755, 1});
    }
    const std::string whole = readTextFile(dir / "whole.mat");
    // Behind the head of 128 bytes: the array's tag, its flags, and from byte 152 on its dimensions.
    const std::pair<std::size_t, std::string> cases[] = {
        {132, "at byte 128"}, {140, "at byte 136"}, {156, "at byte 152"}, {160, "at byte"}, {164, "at byte"}};
    for (const auto &[place, said] : cases) {
        std::string bytes = whole;
        bytes.replace(place, 4, "\x7F\x7F\x7F\x3F");
        writeFileAtomically(dir / "a.mat", bytes);
        EXPECT_NE(errorOf([&] { MatFile(dir / "a.mat"); }).find(said), std::string::npos)
            << place << ": " << errorOf([&] { MatFile(dir / "a.mat"); });
    }
}

} // namespace coresift
