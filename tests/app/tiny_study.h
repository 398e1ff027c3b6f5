/// A study of a few made images, with options small enough for a test.
#pragma once

#include "core/study/stages.h"
#include "tests/support/support.h"
#include "tests/support/synthetic_dataset.h"

namespace coresift::test {

struct TinyStudy {
    TempDir folder;
    SyntheticDataset data{folder.path(), /*targetPerClass=*/6, /*open=*/40, /*testPerClass=*/4};
    std::string path = folder / "study";

    NewStudy description() const
    {
        NewStudy study;
        study.folder = path;
        study.target = {data.target};
        study.openSet = {data.openSet};
        study.test = {data.test};
        study.scan.labels = "folder";
        return study;
    }

    static TrainOptions training(int steps)
    {
        TrainOptions options = TrainOptions::fromPreset("quick");
        options.backbone = {"resnet10", true};
        options.imageSize = 32;
        options.batch = 8;
        options.steps = steps;
        options.checkpointEvery = 1;
        return options;
    }

    static SelectOptions selection(std::int64_t budget)
    {
        SelectOptions options;
        options.clusters = 4;
        options.cut.budget = Budget::images(budget);
        options.cut.stop = false;
        return options;
    }
};

} // namespace coresift::test
