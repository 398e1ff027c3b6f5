#include "tests/core/dataset/readers/made_dataset.h"
#include "tests/core/dataset/readers/made_png.h"

#include "core/image/png_labels.h"

namespace coresift {

using test::encodedLabels;
using test::errorOf;
using test::MadeDataset;
using test::valueOf;

namespace {

void writeLabels(const MadeDataset &made, const std::string &file, int width, const std::vector<std::uint8_t> &labels,
                 bool palette = false)
{
    const Bytes png = encodedLabels(width, labels, palette);
    made.write(file, std::string(png.begin(), png.end()));
}

using Labels = std::vector<std::uint8_t>;

} // namespace

TEST(PngLabels, AreTheNumbersThatTheFileHolds)
{
    for (const bool palette : {false, true}) {
        const LabelMap map = decodePngLabels(encodedLabels(3, {0, 1, 2, 3, 254, 255}, palette));
        EXPECT_EQ(map.width, 3);
        EXPECT_EQ(map.height, 2);
        EXPECT_EQ(map.labels, (Labels{0, 1, 2, 3, 254, 255}));
    }
}

TEST(PngLabels, DamagedFilesAreErrorsAndColoursAreRefused)
{
    const Bytes whole = encodedLabels(3, {0, 1, 2, 3, 4, 5}, false);
    for (std::size_t length = 0; length + 12 < whole.size(); ++length) // the last chunk is empty
        EXPECT_THROW(decodePngLabels(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length))), Error)
            << length;
    for (std::size_t i = 0; i < whole.size(); ++i) { // nothing but an Error comes out of a flipped byte
        Bytes flipped = whole;
        flipped[i] ^= 0xFF;
        try {
            decodePngLabels(flipped);
        } catch (const Error &) {
        }
    }
    EXPECT_NE(errorOf([] { decodePngLabels(test::encodedColours(2, 2)); }).find("colours"), std::string::npos);
}

TEST(VocReader, ReadsListsBoxesAndMasks)
{
    const MadeDataset made("VOC2012");
    made.touch({"JPEGImages/2007_000027.jpg", "JPEGImages/2007_000032.jpg"});
    made.write("ImageSets/Main/train.txt", "2007_000027\n");
    made.write("ImageSets/Main/val.txt", "2007_000032\n");
    made.write("ImageSets/Main/person_train.txt", "2007_000027  1\n");
    made.write("ImageSets/Segmentation/val.txt", "2007_000032\n2007_000033\n");
    made.write(
        "Annotations/2007_000027.xml",
        "<annotation><object><name>person</name><difficult>0</difficult><bndbox><xmin>174</xmin><ymin>101</ymin>"
        "<xmax>349</xmax><ymax>351</ymax></bndbox><part><name>head</name><bndbox><xmin>169</xmin><ymin>104</ymin>"
        "<xmax>209</xmax><ymax>146</ymax></bndbox></part></object><object><name>dog</name><difficult>1</difficult>"
        "<bndbox><xmin>1</xmin><ymin>1</ymin><xmax>10</xmax><ymax>10</ymax></bndbox></object></annotation>");
    writeLabels(made, "SegmentationClass/2007_000032.png", 2, {0, 1, 15, 255}, /*palette=*/true);
    const Dataset set = made.read("pascal-voc");
    EXPECT_EQ(set.paths, (std::vector<std::string>{"JPEGImages/2007_000027.jpg", "JPEGImages/2007_000032.jpg",
                                                   "JPEGImages/2007_000033.jpg"}));
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Train, Split::Validation, Split::Validation}));
    ASSERT_EQ(set.boxes.size(), 2U);
    EXPECT_EQ(set.boxes[0].box.left, 173); // corners count pixels from 1
    EXPECT_EQ(set.boxes[0].box.right, 349);
    EXPECT_TRUE(set.boxes[1].isCrowd); // difficult
    EXPECT_EQ(set.categories, (std::vector<std::string>{"person", "dog"}));
    EXPECT_EQ(set.hasMask, (std::vector<char>{0, 1, 0}));
    EXPECT_EQ(set.maskClasses.at(15), "person");
    EXPECT_EQ(set.mask(1).labels, (Labels{0, 1, 15, kIgnoredPixel}));
}

TEST(VocReader, FindsTheFolderOfTheLastYear)
{
    const MadeDataset made("voc");
    for (const char *year : {"VOC2007", "VOC2012"}) {
        made.touch({std::string("VOCdevkit/") + year + "/JPEGImages/a.jpg"});
        makeFolders(made.path(std::string("VOCdevkit/") + year + "/Annotations"));
    }
    const Dataset set = made.read("pascal-voc");
    EXPECT_EQ(set.paths, (std::vector<std::string>{"VOCdevkit/VOC2012/JPEGImages/a.jpg"}));
    ASSERT_EQ(set.warnings.size(), 1U);
    EXPECT_NE(set.warnings[0].text().find("VOCdevkit/VOC2012 alone is read"), std::string::npos);
}

TEST(VocReader, DamagedAnnotationsAreErrorsWithFileAndLine)
{
    const MadeDataset made("VOC2012");
    made.touch({"JPEGImages/a.jpg"});
    made.write("ImageSets/Main/train.txt", "a\n");
    const std::string xml = "Annotations/a.xml";
    made.write(xml, "<annotation>\n</annotation>");
    EXPECT_NE(made.errorWith(xml, "<annotation>\n<object>\n<name>dog</name></object></annotation>").find("a.xml"),
              std::string::npos);
    EXPECT_NE(made.errorWith(xml, "<annotation>\n<object>").find("line 2"), std::string::npos);
    EXPECT_NE(made.errorWith(xml, "<annotation>\n<object><bndbox><xmin>1</xmin><ymin>1</ymin><xmax>9</xmax><ymax>9"
                                  "</ymax></bndbox></object></annotation>")
                  .find("a.xml: line 2 has an object without a name"),
              std::string::npos);
    EXPECT_NE(made.errorWith("ImageSets/Main/train.txt", "../../etc/passwd\n").find("outside of the folder"),
              std::string::npos);
    made.write("ImageSets/Main/test.txt", "b\n");
    EXPECT_NE(made.errorWith("ImageSets/Main/test.txt", "a\n").find("test.txt: line 1 names an image that is a test"),
              std::string::npos);
}

TEST(PetsReader, TrimapsTellThePetFromTheGround)
{
    const MadeDataset made("pets");
    made.write("annotations/list.txt", "Abyssinian_100 1 1 1\n");
    made.write("annotations/trainval.txt", "Abyssinian_100 1 1 1\n");
    made.write("annotations/test.txt", "Abyssinian_101 1 1 1\n");
    made.touch({"images/Abyssinian_100.jpg", "images/Abyssinian_101.jpg"});
    writeLabels(made, "annotations/trimaps/Abyssinian_100.png", 2, {1, 2, 3, 2});
    const Dataset set = made.read("oxford-pets");
    EXPECT_EQ(set.hasMask, (std::vector<char>{1, 0}));
    EXPECT_EQ(set.maskClasses, (std::vector<std::string>{"background", "pet"}));
    EXPECT_EQ(set.mask(0).labels, (Labels{1, 0, kIgnoredPixel, 0}));
    made.write("annotations/trimaps/Abyssinian_100.png", "no picture");
    EXPECT_NE(errorOf([&] { set.mask(0); }).find("Abyssinian_100.png"), std::string::npos);
}

TEST(FacesReader, ReadsAttributesIdentitiesAndParts)
{
    const MadeDataset made("CelebAMask-HQ");
    made.touch({"CelebA-HQ-img/0.jpg", "CelebA-HQ-img/1.jpg"});
    made.write("CelebAMask-HQ-attribute-anno.txt", "2\nSmiling Young \n0.jpg  -1  1\n1.jpg   1 -1\n");
    made.write(
        "CelebA-HQ-to-CelebA-mapping.txt",
        "idx     orig_idx     orig_file\n0           119613      119614.jpg\n1           99094       099095.jpg\n");
    made.write("identity_CelebA.txt", "119614.jpg 2880\n099095.jpg 17\n");
    writeLabels(made, "CelebAMask-HQ-mask-anno/0/00000_skin.png", 2, {255, 255, 255, 0});
    writeLabels(made, "CelebAMask-HQ-mask-anno/0/00000_nose.png", 2, {0, 255, 0, 0});
    const Dataset set = made.read("celebamask-hq");
    EXPECT_EQ(set.images(), 2);
    ASSERT_EQ(set.labels.size(), 3U);
    EXPECT_EQ(set.labels[0].name, "identity");
    EXPECT_EQ(valueOf(set, 0, 0), "2880");
    EXPECT_EQ(set.labels[1].name, "Smiling");
    EXPECT_EQ(valueOf(set, 1, 0), "no");
    EXPECT_EQ(valueOf(set, 2, 0), "yes");
    EXPECT_EQ(set.hasMask, (std::vector<char>{1, 0}));
    EXPECT_EQ(set.mask(0).labels, (Labels{1, 2, 1, 0})); // the nose lies over the skin
    EXPECT_TRUE(set.listsAllImages) << "its masks are no images";
    ASSERT_EQ(set.warnings.size(), 1U); // not 30,000 images
    const std::string attributes = "CelebAMask-HQ-attribute-anno.txt";
    EXPECT_NE(made.errorWith(attributes, "2\nSmiling Young\n0.jpg 1\n").find("line 3"), std::string::npos);
    EXPECT_NE(made.errorWith(attributes, "2\nSmiling Young\n0.jpg 1 7\n").find("line 3"), std::string::npos);
    EXPECT_NE(made.errorWith(attributes, "2\nSmiling\n../0.jpg 1\n").find("outside of the folder"), std::string::npos);
}

TEST(MaskFolderReader, ReadsPairsOfImagesAndMasks)
{
    const MadeDataset made("cells");
    made.touch({"images/train/a.jpg", "images/train/b.jpg", "images/test/c.png", "images/test/notes.txt"});
    writeLabels(made, "masks/train/a.png", 2, {0, 1, 2, 255});
    writeLabels(made, "masks/test/c.png", 2, {0, 0, 1, 1});
    const Dataset set = made.read("mask-folder");
    EXPECT_EQ(set.paths, (std::vector<std::string>{"images/train/a.jpg", "images/train/b.jpg", "images/test/c.png"}));
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Train, Split::Train, Split::Test}));
    EXPECT_TRUE(set.listsAllImages);
    EXPECT_EQ(set.hasMask, (std::vector<char>{1, 0, 1}));
    EXPECT_EQ(set.maskClasses, (std::vector<std::string>{"class 0", "class 1", "class 2"}));
    EXPECT_EQ(set.mask(0).labels, (Labels{0, 1, 2, kIgnoredPixel}));
    made.write("classes.txt", "ground\nnucleus\ndebris\n");
    EXPECT_EQ(made.read("mask-folder").maskClasses, (std::vector<std::string>{"ground", "nucleus", "debris"}));
}

TEST(MaskFolderReader, BlackAndWhiteMasksTellInsideFromOutside)
{
    const MadeDataset made("cells");
    made.touch({"images/a.jpg"});
    writeLabels(made, "masks/a.png", 2, {0, 255, 255, 0});
    const Dataset set = made.read("mask-folder");
    EXPECT_EQ(set.maskClasses, (std::vector<std::string>{"background", "object"}));
    EXPECT_EQ(set.mask(0).labels, (Labels{0, 1, 1, 0}));
    EXPECT_TRUE(set.splits.empty());
}

} // namespace coresift
