/// A tiny study whose images are embedded, laid out and selected, for tests of the whole window.
#pragma once

#include "tests/app/tiny_study.h"

namespace coresift::test {

struct SampledStudy : TinyStudy {
    SampledStudy()
    {
        createStudy(description());
        SilentContext context;
        runScan(path, {}, context);
        runRetrievalTraining(path, {training(2)}, {}, context);
        runEmbed(path, {}, context);
        runMap(path, {}, {}, context);
        runSelect(path, selection(8), context);
    }
};

} // namespace coresift::test
