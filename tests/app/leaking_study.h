/// A tiny study whose open-set holds a copy of a test image, found as a leak.
#pragma once

#include "tests/app/tiny_study.h"

namespace coresift::test {

/// open/leak.png is test/left/seen.png. Only copies whose hashes are the same count as near-duplicates.
struct LeakingStudy : TinyStudy {
    explicit LeakingStudy(bool secondTestFolder = false)
    {
        write(data.openSet + "/leak.png", 777);
        write(data.test + "/left/seen.png", 777);
        NewStudy study = description();
        if (secondTestFolder) {
            write(folder / "more/left/other.png", 778);
            study.test.push_back(folder / "more");
        }
        createStudy(study);
        SilentContext context;
        runScan(path, {}, context);
        runRetrievalTraining(path, {training(2)}, {}, context);
        runEmbed(path, {}, context);
        runDuplicates(path, {}, context);
        SelectOptions options = selection(8);
        options.duplicates.bits = 0;
        runSelect(path, options, context);
    }

private:
    static void write(const std::string &file, int number)
    {
        makeFolders(file.substr(0, file.rfind('/')));
        const Bytes bytes = encodedPicture(0, number, 40);
        writeFileAtomically(file, std::string(bytes.begin(), bytes.end()));
    }
};

} // namespace coresift::test
