/// A study whose sets hold altered copies of each other's images.
#pragma once

#include "core/base/file.h"
#include "core/study/pairs_file.h"
#include "core/study/results.h"
#include "tests/core/study/made_study.h"
#include "tests/support/altered_copies.h"

#include <set>

namespace coresift::test {

inline void writeBytes(const std::string &file, const Bytes &bytes)
{
    writeFileAtomically(file, std::string(bytes.begin(), bytes.end()));
}

constexpr std::int64_t kOpenImages = 30;

/// An embedded study of 8 target, 30 open-set and 4 test images. Altered copies are among them: in the open-set one of
/// another open-set image, one of a target and one of a test image; in the target one of a test image.
class StudyWithCopies : public ::testing::Test {
protected:
    StudyWithCopies()
    {
        for (const char *folder : {"target/a", "target/b", "open", "test/a", "test/b"})
            makeFolders(m_dir / folder);
        for (int i = 0; i < 7; ++i)
            writeBytes(m_dir / ("target/" + std::string(i % 2 == 0 ? "a/" : "b/") + std::to_string(i) + ".png"),
                       scenePicture(i));
        for (int i = 0; i < 27; ++i)
            writeBytes(m_dir / ("open/" + std::to_string(100 + i) + ".png"), scenePicture(100 + i));
        for (int i = 0; i < 4; ++i)
            writeBytes(m_dir / ("test/" + std::string(i % 2 == 0 ? "a/" : "b/") + std::to_string(i) + ".png"),
                       scenePicture(200 + i));
        writeCopy("open/100.png", "open/again.png", Alteration::Smaller);
        writeCopy("target/a/0.png", "open/of-target.jpg", Alteration::Recompressed);
        writeCopy("test/a/0.png", "open/of-test.png", Alteration::Brighter);
        writeCopy("test/b/1.png", "target/b/of-test.png", Alteration::Cropped);

        NewStudy study;
        study.folder = m_study;
        study.target = {m_dir / "target"};
        study.openSet = {m_dir / "open"};
        study.test = {m_dir / "test"};
        study.scan.labels = "folder";
        createStudy(study);
        runScan(m_study, {}, m_context);
        embedMade(m_study, m_context);
    }

    void writeCopy(const std::string &from, const std::string &to, Alteration alteration) const
    {
        writeBytes(m_dir / to, alteredCopy(readFile(m_dir / from), alteration));
    }

    std::int64_t idOf(const std::string &name) const ///< "open/100.png"
    {
        const std::string root = name.substr(0, name.find('/')), path = name.substr(root.size() + 1);
        for (const ImageRecord &image : Catalogue(m_study + "/catalogue.sqlite", Catalogue::Access::Read).images(root))
            if (image.path == path)
                return image.id;
        ADD_FAILURE() << name;
        return 0;
    }

    /// Puts other pairs in the place of those that were found.
    void setPairs(const std::vector<std::pair<std::string, std::string>> &names, float cosine = 0.99F, int bits = 2)
    {
        runDuplicates(m_study, {}, m_context);
        std::vector<DuplicatePair> pairs;
        for (const auto &[a, b] : names)
            pairs.push_back({idOf(a), idOf(b), cosine, bits});
        writePairs(StudyWriter(m_study), {}, pairs);
    }

    std::set<std::int64_t> select(const SelectOptions &options)
    {
        runSelect(m_study, options, m_context);
        std::set<std::int64_t> ids;
        for (const CoresetRow &row : readSelection(m_study).rows)
            ids.insert(row.index);
        return ids;
    }

    bool selects(const SelectOptions &options, const std::string &name)
    {
        return select(options).count(idOf(name)) != 0;
    }

    TrainReport pretrain(const std::string &on, bool leaveOutLeaks = true)
    {
        PretrainRequest request;
        request.options = tinyTraining();
        request.options->leaveOutLeaks = leaveOutLeaks;
        request.on = on;
        m_trainingLines = std::make_unique<RecordingJobContext>();
        return runPretrain(m_study, request, {}, *m_trainingLines);
    }
    /// "8 images" of "8 images, 2 steps: …"
    std::string imagesTrainedOn() const
    {
        const std::string line = m_trainingLines->lines().front();
        return line.substr(0, line.find(','));
    }

    StageState state(Stage stage) const { return readStudy(m_study).status(stage).state; }

    TempDir m_dir;
    std::string m_study = m_dir / "study";
    RecordingJobContext m_context;
    std::unique_ptr<RecordingJobContext> m_trainingLines;
};

} // namespace coresift::test
