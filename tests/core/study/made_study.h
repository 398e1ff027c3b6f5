/// A small study whose images are made, and the options that bring it through its stages in a second or two.
#pragma once

#include "core/study/stages.h"
#include "tests/support/support.h"
#include "tests/support/synthetic_dataset.h"

namespace coresift::test {

constexpr int kTinySide = 16; ///< px
TrainOptions tinyTraining();  ///< ResNet-10, views of kTinySide, four steps
EmbedOptions tinyEmbedding();
SelectOptions tinySelection(std::int64_t budget); ///< four clusters, no stop rule

/// A retrieval encoder by tinyTraining(), and the features of all images with it: the first study of a process that has
/// these images trains and computes, the others go on from its run and its features.
void trainMade(const std::string &study, JobContext &context);
void embedMade(const std::string &study, JobContext &context);

/// A scanned study with 12 target, 40 open-set and 8 test images in two classes.
class MadeStudy : public ::testing::Test {
protected:
    MadeStudy();

    void train();                     ///< a retrieval encoder of four steps
    void embed();                     ///< with that encoder
    void select(std::int64_t budget); ///< after embed()
    TrainReport pretrain(std::int64_t seed = 0);

    TempDir m_dir;
    SyntheticDataset m_data{m_dir.path(), 6, 40, 4};
    std::string m_study = m_dir / "my study";
    RecordingJobContext m_context;
};

} // namespace coresift::test
