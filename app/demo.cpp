#include "app/demo.h"

#include "core/base/file.h"
#include "core/dataset/fashion_mnist.h"
#include "core/study/study.h"

namespace coresift {

namespace {

/// As in packaging/demo.sh: 100 steps instead of the hundreds of epochs that real work takes.
void chooseQuickSettings(StudySettings &settings)
{
    for (TrainOptions *options : {&settings.retrieval, &settings.pretrain}) {
        options->backbone = {"resnet10", /*smallStem=*/true};
        options->imageSize = 32;
        options->batch = 48;
        options->steps = 100;
        options->learningRate = 0.01;
    }
    settings.embed.imageSize = 32;
    settings.select.clusters = 50;
    settings.select.cut.budget = Budget::images(600);
    settings.select.cut.stop = false;
}

} // namespace

bool isDemoInstalled()
{
    return fileExists(kFashionMnistFolder);
}

std::string makeDemo(const std::string &folder, JobContext &context)
{
    makeFolders(folder);
    const std::string images = folder + "/images";
    if (!fileExists(images))
        layOutFashionMnist(kFashionMnistFolder, images, context);
    NewStudy study;
    study.folder = folder + "/study";
    if (fileExists(study.folder + "/study.json"))
        return study.folder;
    study.target = {images + "/target"};
    study.openSet = {images + "/open"};
    study.test = {images + "/test"};
    study.scan.labels = "folder";
    createStudy(study);
    StudyWriter writer(study.folder);
    writer.settings().name = "demo"; // not that of its folder, “study”
    chooseQuickSettings(writer.settings());
    writer.save();
    return study.folder;
}

} // namespace coresift
