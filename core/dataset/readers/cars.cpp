// Stanford Cars (Krause et al. 2013), in both forms that its owner gave out: images by split, with a devkit; or all in
// one folder.
#include "core/base/text.h"
#include "core/dataset/dataset_builder.h"
#include "core/dataset/mat_file.h"
#include "core/dataset/readers/readers.h"

namespace coresift {

namespace {

constexpr const char *kCarVariable = "annotations";

bool isOneFolder(const DatasetFolder &folder)
{
    return folder.has("cars_annos.mat") && folder.has("car_ims");
}

Phrase whyNotCars(const DatasetFolder &folder)
{
    if (isOneFolder(folder))
        return {};
    return folder.lacking({"devkit/cars_meta.mat", "devkit/cars_train_annos.mat", "cars_train"});
}

/// The columns of a list of cars.
struct CarList {
    std::vector<std::string> paths;
    std::vector<double> classes; ///< from 1; none in the first release of the test set
    std::vector<double> corners[4];

    CarList(const MatFile &mat, const char *pathField, bool isLabelled) : paths(mat.fieldTexts(kCarVariable, pathField))
    {
        constexpr const char *kCorners[] = {"bbox_x1", "bbox_y1", "bbox_x2", "bbox_y2"};
        for (std::size_t i = 0; i < 4; ++i)
            corners[i] = mat.fieldNumbers(kCarVariable, kCorners[i]);
        if (isLabelled)
            classes = mat.fieldNumbers(kCarVariable, "class");
    }
};

void addCar(const CarList &list, std::size_t i, const std::string &path, Split split, const FilePlace &where,
            DatasetBuilder &builder)
{
    const std::int64_t image = builder.addImage(path, path, where);
    builder.setSplit(image, split);
    if (!list.classes.empty())
        builder.setLabel(0, image, builder.codeOfNumber(0, list.classes[i], where));
    builder.addBox(
        image, 0, boxFromPixels(list.corners[0][i], list.corners[1][i], list.corners[2][i], list.corners[3][i]), where);
}

void readCarSplit(const std::string &file, const std::string &images, Split split, bool isLabelled,
                  DatasetBuilder &builder)
{
    const MatFile mat(file);
    const CarList list(mat, "fname", isLabelled);
    for (std::size_t i = 0; i < list.paths.size(); ++i)
        addCar(list, i, images + "/" + list.paths[i], split, MatFile::Element(mat, kCarVariable, i + 1), builder);
}

void readCarsBySplit(const DatasetFolder &folder, DatasetBuilder &builder)
{
    builder.addColumn("class", MatFile(folder.file("devkit/cars_meta.mat")).texts("class_names"));
    readCarSplit(folder.file("devkit/cars_train_annos.mat"), "cars_train", Split::Train, /*isLabelled=*/true, builder);
    for (const char *labelled : {"devkit/cars_test_annos_withlabels.mat", "cars_test_annos_withlabels.mat"})
        if (folder.has(labelled))
            return readCarSplit(folder.file(labelled), "cars_test", Split::Test, /*isLabelled=*/true, builder);
    if (folder.has("devkit/cars_test_annos.mat"))
        readCarSplit(folder.file("devkit/cars_test_annos.mat"), "cars_test", Split::Test, /*isLabelled=*/false,
                     builder);
}

void readCarsOfOneFolder(const DatasetFolder &folder, DatasetBuilder &builder)
{
    const MatFile mat(folder.file("cars_annos.mat"));
    builder.addColumn("class", mat.texts("class_names"));
    const CarList list(mat, "relative_im_path", /*isLabelled=*/true);
    const std::vector<double> isTest = mat.fieldNumbers(kCarVariable, "test");
    for (std::size_t i = 0; i < list.paths.size(); ++i)
        addCar(list, i, list.paths[i], isTest[i] != 0 ? Split::Test : Split::Train,
               MatFile::Element(mat, kCarVariable, i + 1), builder);
}

Dataset readCars(const DatasetFolder &folder, JobContext &context)
{
    throwIfCancelled(context);
    DatasetBuilder builder(kCarsReader.title);
    builder.addCategory("car");
    isOneFolder(folder) ? readCarsOfOneFolder(folder, builder) : readCarsBySplit(folder, builder);
    builder.expectClasses(196);
    builder.expectImages(Split::Train, 8144);
    builder.expectImages(Split::Test, 8041);
    return builder.finish();
}

} // namespace

const DatasetReader kCarsReader{
    "stanford-cars", "Stanford Cars", whyNotCars, readCars, {"devkit/cars_meta.mat", "devkit/cars_train_annos.mat"}};

} // namespace coresift
