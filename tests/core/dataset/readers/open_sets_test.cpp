// ImageNet-1k, Places365, WebVision and WebFG-496.
#include "tests/core/dataset/readers/made_dataset.h"
#include "tests/core/dataset/readers/made_mat.h"

namespace coresift {

using test::MadeDataset;
using test::MadeMat;
using test::valueOf;

namespace {

using Texts = std::vector<std::string>;

const char *const kSolutions = "ImageId,PredictionString\nILSVRC2012_val_00000002,n01751748 85 1 499 272 \n"
                               "ILSVRC2012_val_00000001,n01440764 10 20 30 40 n01440764 50 60 40 70\n";

} // namespace

TEST(ImageNetReader, ReadsTheChallengesTree)
{
    const MadeDataset made("imagenet");
    made.touch({"ILSVRC/Data/CLS-LOC/train/n01440764/n01440764_10026.JPEG",
                "ILSVRC/Data/CLS-LOC/train/n01751748/n01751748_1.JPEG",
                "ILSVRC/Data/CLS-LOC/val/ILSVRC2012_val_00000001.JPEG",
                "ILSVRC/Data/CLS-LOC/val/ILSVRC2012_val_00000002.JPEG"});
    made.write("LOC_val_solution.csv", kSolutions);
    made.write("LOC_train_solution.csv", "ImageId,PredictionString\nn01440764_10026,n01440764 0 0 5 5\n"
                                         "n01440764_7,n01440764 0 0 5 5\n"); // of an image that is not here
    const Dataset set = made.read("imagenet-1k");
    EXPECT_EQ(set.images(), 4);
    EXPECT_EQ(set.count(Split::Train), 2);
    EXPECT_EQ(set.count(Split::Validation), 2);
    EXPECT_EQ(valueOf(set, 0, 1) + valueOf(set, 0, 2) + valueOf(set, 0, 3), "n01751748n01440764n01751748");
    ASSERT_EQ(set.boxes.size(), 4U);
    EXPECT_EQ(set.boxes[1].box.left, 10);
    EXPECT_EQ(set.boxes[2].box.left, 40); // its corners were given the wrong way round
    EXPECT_EQ(set.boxes[3].box.right, 499);
    EXPECT_NE(made.errorWith("LOC_val_solution.csv", "ILSVRC2012_val_00000001,n01440764 1 2 3\n")
                  .find("LOC_val_solution.csv: line 1 has no boxes of five words"),
              std::string::npos);
}

TEST(ImageNetReader, ReadsBoxesAndClassesOfTheOwnersXml)
{
    const auto xml = [](const std::string &objects) { return "<annotation>" + objects + "</annotation>\n"; };
    const auto object = [](const std::string &name, int x, int otherX) {
        return "\n<object><name>" + name + "</name><bndbox><xmin>" + std::to_string(x) + "</xmin><ymin>0</ymin><xmax>" +
               std::to_string(otherX) + "</xmax><ymax>9</ymax></bndbox></object>";
    };
    const MadeDataset made("imagenet");
    made.touch({"ILSVRC/Data/CLS-LOC/train/n01440764/n01440764_10026.JPEG",
                "ILSVRC/Data/CLS-LOC/val/ILSVRC2012_val_00000001.JPEG",
                "ILSVRC/Data/CLS-LOC/val/ILSVRC2012_val_00000002.JPEG"});
    const std::string xmls = "ILSVRC/Annotations/CLS-LOC/", val = xmls + "val/ILSVRC2012_val_00000001.xml";
    made.write(xmls + "train/n01440764/n01440764_10026.xml", xml(object("n01440764", 0, 7)));
    made.write(val, xml(object("n01751748", 8, 3) + object("n01751748", 1, 2)));
    const Dataset set = made.read("imagenet-1k");
    ASSERT_EQ(set.boxes.size(), 3U);
    EXPECT_EQ(set.boxes[0].box.right, 7);
    EXPECT_EQ(set.boxes[1].box.left, 3); // its corners were given the wrong way round
    EXPECT_EQ(valueOf(set, 0, 0) + valueOf(set, 0, 1) + valueOf(set, 0, 2), "n01440764n01751748-");
    const DatasetFolder labelsAlone(made.folder().root(), DatasetFolder::Boxes::PassedOver);
    SilentContext context;
    made.write(xmls + "train/n01440764/n01440764_10026.xml", "no XML"); // nobody looks into it
    const Dataset labelled = recognise(labelsAlone)->read(labelsAlone, context);
    EXPECT_EQ(valueOf(labelled, 0, 0) + valueOf(labelled, 0, 1), "n01440764n01751748");
    made.write(xmls + "train/n01440764/n01440764_10026.xml", xml(object("n01440764", 0, 7)));
    EXPECT_NE(made.errorWith(val, xml(object("n01751748", 8, 8))).find("00001.xml: line 2 has a box without an area"),
              std::string::npos);
}

TEST(InaturalistReader, ReadsTheRanksOfFoldersWithoutTheJson)
{
    const MadeDataset made("inat");
    const std::string worm = "00000_Animalia_Annelida_Clitellata_Haplotaxida_Lumbricidae_Lumbricus_terrestris",
                      oak = "07300_Plantae_Tracheophyta_Magnoliopsida_Fagales_Fagaceae_Quercus_x_bebbiana";
    made.touch({"train_mini/" + worm + "/a.jpg", "train_mini/" + oak + "/b.jpg", "val/" + oak + "/c.jpg",
                "val/" + oak + "/notes.txt"});
    const Dataset set = made.read("inaturalist");
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Train, Split::Train, Split::Validation}));
    EXPECT_EQ(valueOf(set, 0, 0), worm);
    EXPECT_EQ(set.labels[1].name + valueOf(set, 1, 0) + valueOf(set, 1, 2), "kingdomAnimaliaPlantae");
    EXPECT_EQ(set.labels[7].name + valueOf(set, 7, 1), "speciesx_bebbiana");
    EXPECT_EQ(set.warnings.size(), 3U); // images of both splits, classes
    const MadeDataset other("other");
    other.touch({"train/00000_cats/a.jpg", "val/00000_cats/b.jpg"});
    EXPECT_EQ(other.read("image-folder").images(), 2);
}

TEST(ImageNetReader, ReadsTheDevkitsGroundTruth)
{
    const MadeDataset made("imagenet");
    made.touch({"train/n01440764/n01440764_10026.JPEG", "val/ILSVRC2012_val_00000001.JPEG",
                "val/ILSVRC2012_val_00000002.JPEG"});
    made.write("ILSVRC2012_devkit_t12/data/ILSVRC2012_validation_ground_truth.txt", "2\n1\n");
    MadeMat(made.path("ILSVRC2012_devkit_t12/data/meta.mat"))
        .structures("synsets", 3,
                    {{"ILSVRC2012_ID", std::vector<double>{1, 2, 1001}},
                     {"WNID", Texts{"n02119789", "n01440764", "n00001740"}}});
    const Dataset set = made.read("imagenet-1k");
    EXPECT_EQ(valueOf(set, 0, 1), "n01440764");
    EXPECT_EQ(valueOf(set, 0, 2), "n02119789");
    EXPECT_NE(made.errorWith("ILSVRC2012_devkit_t12/data/ILSVRC2012_validation_ground_truth.txt", "2\n1001\n")
                  .find("line 2 has “1001” where"),
              std::string::npos);
}

TEST(PlacesReader, ReadsTheFormWithFoldersOfClasses)
{
    const MadeDataset made("places365_standard");
    made.touch({"train/airfield/00000001.jpg", "train/barn/00000001.jpg", "val/airfield/Places365_val_00000647.jpg"});
    made.write("train.txt", "train/airfield/00000001.jpg\ntrain/barn/00000001.jpg\n");
    made.write("val.txt", "val/airfield/Places365_val_00000647.jpg\n");
    const Dataset set = made.read("places365");
    EXPECT_EQ(set.labels.at(0).values, (std::vector<std::string>{"airfield", "barn"}));
    EXPECT_EQ(set.splits, (std::vector<Split>{Split::Train, Split::Train, Split::Validation}));
    EXPECT_NE(made.errorWith("val.txt", "../x/y.jpg\n").find("val.txt: line 1"), std::string::npos);
    EXPECT_NE(made.errorWith("val.txt", "y.jpg\n").find("without its class"), std::string::npos);
}

TEST(PlacesReader, ReadsTheListsOfTheImagesThatAreThere)
{
    const MadeDataset made("places");
    made.write("categories_places365.txt", "/a/airfield 0\n/a/apartment_building/outdoor 1\n");
    made.write("places365_train_standard.txt",
               "/a/airfield/00000001.jpg 0\n/a/apartment_building/outdoor/00000007.jpg 1\n");
    made.write("places365_val.txt", "Places365_val_00000001.jpg 1\n");
    made.touch({"data_256/a/airfield/00000001.jpg"});
    Dataset set = made.read("places365");
    EXPECT_EQ(set.paths,
              (Texts{"data_256/a/airfield/00000001.jpg", "data_256/a/apartment_building/outdoor/00000007.jpg"}));
    EXPECT_EQ(valueOf(set, 0, 1), "apartment_building/outdoor");
    made.touch({"val_256/Places365_val_00000001.jpg"});
    set = made.read("places365");
    EXPECT_EQ(set.paths.back(), "val_256/Places365_val_00000001.jpg");
    EXPECT_EQ(set.splits.back(), Split::Validation);
    EXPECT_NE(made.errorWith("places365_val.txt", "Places365_val_00000001.jpg 2\n").find("line 1 has “2” where"),
              std::string::npos);
    EXPECT_NE(made.errorWith("places365_train_standard.txt", "/../../a.jpg 0\n").find("line 1 names an image outside"),
              std::string::npos);
    EXPECT_NE(made.errorWith("categories_places365.txt", "/a/airfield 1\n").find("line 1 has “1” where"),
              std::string::npos);
}

TEST(WebVisionReader, ReadsTheListsOfBothSources)
{
    const MadeDataset made("webvision");
    made.write("info/synsets.txt", "n01440764 tench, Tinca tinca\nn01443537 goldfish, Carassius auratus\n");
    made.write("info/train_filelist_google.txt", "google/q0001/a name with blanks.jpg 0\n");
    made.write("info/train_filelist_flickr.txt", "flickr/q0001/277044371.jpg 1\n");
    made.write("info/val_filelist.txt", "val000001.jpg 1\n");
    made.touch({"val_images_256/val000001.jpg"});
    const Dataset set = made.read("webvision");
    EXPECT_EQ(set.paths, (Texts{"google/q0001/a name with blanks.jpg", "flickr/q0001/277044371.jpg",
                                "val_images_256/val000001.jpg"}));
    EXPECT_EQ(valueOf(set, 0, 1), "n01443537 goldfish, Carassius auratus");
    EXPECT_EQ(set.splits.back(), Split::Validation);
    EXPECT_NE(made.errorWith("info/val_filelist.txt", "val000001.jpg\n").find("line 1 has no two parts"),
              std::string::npos);
}

TEST(WebFineGrainedReader, ReadsItsThreeFolders)
{
    const MadeDataset made("webfg");
    made.touch({"web-aircraft/train/FA-18/1.jpg", "web-bird/train/001.Black_footed_Albatross/2.jpeg",
                "web-bird/val/001.Black_footed_Albatross/3.jpg", "web-car/train/Acura RL Sedan 2012/4.jpg"});
    const Dataset set = made.read("webfg-496");
    EXPECT_EQ(set.images(), 4);
    EXPECT_EQ(set.labels.front().values,
              (Texts{"web-aircraft/FA-18", "web-bird/001.Black_footed_Albatross", "web-car/Acura RL Sedan 2012"}));
    EXPECT_EQ(set.count(Split::Test), 1);
}

} // namespace coresift
