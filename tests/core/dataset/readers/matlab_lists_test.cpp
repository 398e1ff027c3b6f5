// Stanford Cars, Stanford Dogs and Oxford Flowers, whose lists are MATLAB files.
#include "tests/core/dataset/readers/made_dataset.h"
#include "tests/core/dataset/readers/made_mat.h"

namespace coresift {

using test::MadeDataset;
using test::MadeMat;
using test::valueOf;

namespace {

using Numbers = std::vector<double>;
using Texts = std::vector<std::string>;

std::string readingError(const MadeDataset &made)
{
    SilentContext context;
    return test::errorOf([&] { recognise(made.folder())->read(made.folder(), context); });
}

struct MadeCars : MadeDataset {
    MadeCars() : MadeDataset("stanford_cars")
    {
        touch({"cars_train/00001.jpg", "cars_train/00002.jpg", "cars_test/00001.jpg", "devkit/README.txt"});
        MadeMat(path("devkit/cars_meta.mat")).texts("class_names", {"AM General Hummer SUV 2000", "Ram C/V Cargo Van"});
        list("devkit/cars_train_annos.mat", {{"class", Numbers{2, 1}}});
        list("devkit/cars_test_annos.mat", {}, 1);
    }
    void list(const std::string &file, std::vector<MadeMat::Field> fields, std::size_t count = 2) const
    {
        fields.insert(fields.begin(), {{"bbox_x1", Numbers{39, 36}},
                                       {"bbox_y1", Numbers{116, 116}},
                                       {"bbox_x2", Numbers{569, 868}},
                                       {"bbox_y2", Numbers{375, 587}}});
        fields.push_back({"fname", Texts{"00001.jpg", "00002.jpg"}});
        MadeMat(path(file)).structures("annotations", count, fields);
    }
};

struct MadeDogs : MadeDataset {
    MadeDogs() : MadeDataset("dogs")
    {
        touch({"Images/n02085620-Chihuahua/n02085620_10074.jpg", "Images/n02085620-Chihuahua/n02085620_7.jpg",
               "Images/n02098105-soft-coated_wheaten_terrier/n02098105_1.jpg"});
        MadeMat train(path("train_list.mat")), tests(path("test_list.mat"));
        train.texts("file_list", {"n02085620-Chihuahua/n02085620_10074.jpg",
                                  "n02098105-soft-coated_wheaten_terrier/n02098105_1.jpg"});
        train.bytes("labels", {1, 2});
        tests.texts("file_list", {"n02085620-Chihuahua/n02085620_7.jpg"});
        tests.bytes("labels", {1});
        write("Annotation/n02085620-Chihuahua/n02085620_10074",
              "<annotation>\n\t<folder>02085620</folder>\n\t<object>\n\t\t<name>Chihuahua</name>\n\t\t<bndbox>\n"
              "\t\t\t<xmin>25</xmin>\n\t\t\t<ymin>10</ymin>\n\t\t\t<xmax>276</xmax>\n\t\t\t<ymax>498</ymax>\n"
              "\t\t</bndbox>\n\t</object>\n\t<object><name>Chihuahua</name><bndbox><ymin>1</ymin><xmin>1</xmin>"
              "<ymax>9</ymax><xmax>8</xmax></bndbox></object>\n</annotation>\n");
    }
};

void writeFlowers(const MadeDataset &made, std::vector<std::uint8_t> labels, const Numbers &test = {2, 4})
{
    made.touch({"jpg/image_00001.jpg"});
    MadeMat(made.path("imagelabels.mat")).bytes("labels", std::move(labels));
    MadeMat splits(made.path("setid.mat"));
    splits.numbers("trnid", {3});
    splits.numbers("valid", {1});
    splits.numbers("tstid", test);
}

} // namespace

TEST(CarsReader, ReadsTheDevkitAndTestLabelsWhereTheyAre)
{
    const MadeCars made;
    Dataset set = made.read("stanford-cars");
    EXPECT_EQ(set.paths, (Texts{"cars_train/00001.jpg", "cars_train/00002.jpg", "cars_test/00001.jpg"}));
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Train, Split::Train, Split::Test}));
    EXPECT_EQ(valueOf(set, 0, 0) + valueOf(set, 0, 2), "Ram C/V Cargo Van-");
    ASSERT_EQ(set.boxes.size(), 3U);
    EXPECT_EQ(set.boxes[1].box.left, 35);
    EXPECT_EQ(set.boxes[1].box.right, 868);
    made.list("cars_test_annos_withlabels.mat", {{"class", Numbers{1}}}, 1);
    set = made.read("stanford-cars");
    EXPECT_EQ(valueOf(set, 0, 2), "AM General Hummer SUV 2000");
}

TEST(CarsReader, ReadsTheFormOfOneFolder)
{
    const MadeDataset made("cars196");
    made.touch({"car_ims/000001.jpg", "car_ims/000002.jpg"});
    MadeMat mat(made.path("cars_annos.mat"));
    mat.structures("annotations", 2,
                   {{"relative_im_path", Texts{"car_ims/000001.jpg", "car_ims/000002.jpg"}},
                    {"bbox_x1", Numbers{112, 48}},
                    {"bbox_y1", Numbers{7, 24}},
                    {"bbox_x2", Numbers{853, 441}},
                    {"bbox_y2", Numbers{717, 202}},
                    {"class", Numbers{1, 1}},
                    {"test", Numbers{0, 1}}});
    mat.texts("class_names", {"AM General Hummer SUV 2000"});
    const Dataset set = made.read("stanford-cars");
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Train, Split::Test}));
    EXPECT_EQ(set.boxes[0].box.top, 6);
}

TEST(CarsReader, AClassOutOfRangeAndAPathThatLeadsOutAreErrors)
{
    const MadeCars made;
    made.list("devkit/cars_train_annos.mat", {{"class", Numbers{2, 3}}});
    EXPECT_NE(readingError(made).find("element 2 of the variable annotations has the class number 3, and there are 2"),
              std::string::npos)
        << readingError(made);
    made.list("devkit/cars_train_annos.mat", {{"class", Texts{"a", "b"}}});
    EXPECT_NE(readingError(made).find("the variable annotations.class holds something else"), std::string::npos);
}

TEST(DogsReader, ReadsListsAndBoxes)
{
    const Dataset set = MadeDogs().read("stanford-dogs");
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Train, Split::Train, Split::Test}));
    EXPECT_EQ(valueOf(set, 0, 1), "soft-coated_wheaten_terrier");
    ASSERT_EQ(set.boxes.size(), 2U);
    EXPECT_EQ(set.boxes[0].box.left, 24);
    EXPECT_EQ(set.boxes[1].box.bottom, 9);
    EXPECT_EQ(set.boxes[1].image, 0);
}

TEST(DogsReader, ADamagedAnnotationIsAnErrorWithFileAndLine)
{
    const MadeDogs made;
    const std::string file = "Annotation/n02085620-Chihuahua/n02085620_10074";
    const std::string whole = readTextFile(made.path(file));
    struct Case {
        std::string content, said;
    };
    const Case cases[] = {{whole.substr(0, 200), "n02085620_10074: line 12 is no XML"},
                          {"<annotation>\n<object><bndbox><xmin>x</xmin></bndbox></object>", "line 2"},
                          {"<annotation>\n<object>\n<name>a</name></object></annotation>", "line 2 has “” where"},
                          {std::string(1 << 20, '<'), "is no XML"}};
    for (const Case &wrong : cases)
        EXPECT_NE(made.errorWith(file, wrong.content).find(wrong.said), std::string::npos)
            << made.errorWith(file, wrong.content);
    std::string deep = "<annotation>"; // as far as a file may go
    for (int i = 0; i < 200000; ++i)
        deep += "<a>";
    EXPECT_NE(made.errorWith(file, deep), "");
}

TEST(FlowersReader, ReadsNumbersOfImagesAndClasses)
{
    const MadeDataset made("flowers");
    writeFlowers(made, {77, 77, 62, 102});
    const Dataset set = made.read("oxford-flowers");
    EXPECT_EQ(set.paths.back(), "jpg/image_00004.jpg");
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Validation, Split::Test, Split::Train, Split::Test}));
    EXPECT_EQ(valueOf(set, 0, 2), "62");
    writeFlowers(made, {77, 77, 62});
    EXPECT_NE(readingError(made).find("element 2 of the variable tstid names an image that is listed nowhere: 4"),
              std::string::npos)
        << readingError(made);
    writeFlowers(made, {77, 77, 62, 103});
    EXPECT_NE(readingError(made).find("element 4 of the variable labels has the class number 103"), std::string::npos);
    writeFlowers(made, {77, 77, 62, 102}, {2, 3}); // 3 is for training
    EXPECT_NE(readingError(made).find("element 2 of the variable tstid names an image for the second time"),
              std::string::npos);
}

} // namespace coresift
