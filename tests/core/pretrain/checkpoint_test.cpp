#include "core/pretrain/checkpoint.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/encoder/safetensors.h"
#include "tests/core/pretrain/made_views.h"
#include "tests/support/support.h"

#include <cmath>
#include <numeric>

namespace coresift {

using test::errorOf;
using test::TempDir;
using test::tinyTraining;

namespace {

RunProgress atStepSeven()
{
    RunProgress state;
    state.step = 7;
    state.earlyStop = {"loss", 2.5, 3, 1};
    return state;
}

/// A folder with the checkpoint of step 7 of a tiny run.
class Checkpoint : public ::testing::Test {
protected:
    Checkpoint() { writeCheckpoint(m_dir.path(), m_learner, atStepSeven(), m_options); }

    std::int64_t read(const TrainOptions &options) { return readCheckpoint(m_dir.path(), m_learner, options).step; }

    ErrorKind kindOfRead()
    {
        try {
            read(m_options);
        } catch (const Error &error) {
            EXPECT_EQ(error.file(), m_file);
            return error.kind();
        }
        ADD_FAILURE() << "was read";
        return ErrorKind::Io;
    }

    void setMetadata(const std::string &key, const std::string &value)
    {
        SafeTensors content = readSafeTensors(m_file);
        content.metadata[key] = value;
        writeSafeTensors(m_file, content);
    }

    TempDir m_dir;
    std::string m_file = m_dir / "last.safetensors";
    TrainOptions m_options = tinyTraining(4, 5);
    Learner m_learner{m_options, Normalisation(), {"cpu", "float32"}};
};

} // namespace

TEST_F(Checkpoint, GivesStepAndStateBack)
{
    Learner other(m_options, Normalisation(), {"cpu", "float32"});
    ViewPixels views(other.views(), 16, 4);
    std::iota(views.whole.begin(), views.whole.end(), std::uint8_t(0));
    other.step({views}, Moment(), 0.1, 0);
    const RunProgress read = readCheckpoint(m_dir.path(), other, m_options);
    EXPECT_EQ(read.step, 7);
    EXPECT_EQ(read.earlyStop.measure, "loss");
    EXPECT_EQ(read.earlyStop.best, 2.5);
    EXPECT_EQ(read.earlyStop.withoutGain, 3);
    EXPECT_EQ(read.earlyStop.retries, 1);
    EXPECT_TRUE(std::isnan(read.bestKnn));
    for (const auto &[name, tensor] : m_learner.state())
        EXPECT_TRUE(torch::equal(tensor, other.state().at(name))) << name;
}

TEST_F(Checkpoint, TheBestAccuracyAndTheSecondsComeBack)
{
    RunProgress state = atStepSeven();
    state.bestKnn = 71.25;
    state.seconds = 3600.5;
    writeCheckpoint(m_dir.path(), m_learner, state, m_options);
    const RunProgress read = readCheckpoint(m_dir.path(), m_learner, m_options);
    EXPECT_EQ(read.bestKnn, 71.25);
    EXPECT_EQ(read.seconds, 3600.5);
}

TEST_F(Checkpoint, RemembersThatItsStepIsStillToBeMeasured)
{
    EXPECT_TRUE(readCheckpoint(m_dir.path(), m_learner, m_options).measured);
    RunProgress state = atStepSeven();
    state.measured = false;
    writeCheckpoint(m_dir.path(), m_learner, state, m_options);
    EXPECT_FALSE(readCheckpoint(m_dir.path(), m_learner, m_options).measured);
}

TEST_F(Checkpoint, OneOfAnOlderVersionAsksForANewRun)
{
    setMetadata("version", "1");
    EXPECT_EQ(kindOfRead(), ErrorKind::InvalidInput);
}

TEST_F(Checkpoint, AFolderWithoutOneStartsAtZero)
{
    const TempDir empty;
    EXPECT_EQ(readCheckpoint(empty.path(), m_learner, m_options).step, 0);
}

TEST_F(Checkpoint, DevicePrecisionAndIntervalMayChange)
{
    TrainOptions options = m_options;
    options.device = {"auto", "bfloat16"};
    options.checkpointEvery = 3;
    options.preset = "quick";
    options.earlyStop.earlyStop = "loss";
    EXPECT_EQ(read(options), 7);
}

TEST_F(Checkpoint, OtherOptionsAreNamed)
{
    TrainOptions options = m_options;
    options.method.temperature = 0.5;
    EXPECT_NE(errorOf([&] { read(options); }).find("“temperature”"), std::string::npos);
    options = m_options;
    options.seed = 3;
    EXPECT_NE(errorOf([&] { read(options); }).find("“seed”"), std::string::npos);
}

TEST_F(Checkpoint, AnOptionThatIsTheDefaultOnOneSideAloneIsAnotherOption)
{
    TrainOptions renewed = m_options;
    renewed.samplingTimes = 2;
    EXPECT_NE(errorOf([&] { read(renewed); }).find("“sampling-times”"), std::string::npos);
    writeCheckpoint(m_dir.path(), m_learner, atStepSeven(), renewed);
    EXPECT_EQ(read(renewed), 7);
    EXPECT_NE(errorOf([&] { read(m_options); }).find("“sampling-times”"), std::string::npos);
}

TEST_F(Checkpoint, ANewerVersionIsLeftAlone)
{
    setMetadata("version", "3");
    const std::string before = readTextFile(m_file);
    EXPECT_EQ(kindOfRead(), ErrorKind::NewerVersion);
    EXPECT_EQ(readTextFile(m_file), before);
}

TEST_F(Checkpoint, DamagedMetadataAreCorrupt)
{
    const std::pair<const char *, const char *> damages[] = {{"version", "one"},  {"version", "99999999999999999999"},
                                                             {"step", "seven"},   {"step", "-7"},
                                                             {"options", "{"},    {"options", ""},
                                                             {"early_stop", "["}, {"seconds", "\"\""}};
    for (const auto &[key, value] : damages) {
        writeCheckpoint(m_dir.path(), m_learner, atStepSeven(), m_options);
        setMetadata(key, value);
        EXPECT_EQ(kindOfRead(), ErrorKind::Corrupt) << key << " " << value;
    }
}

TEST_F(Checkpoint, ADamagedFileIsCorrupt)
{
    const std::string whole = readTextFile(m_file);
    writeFileAtomically(m_file, whole.substr(0, whole.size() / 2));
    EXPECT_EQ(kindOfRead(), ErrorKind::Corrupt);
    writeFileAtomically(m_file, "no safetensors");
    EXPECT_EQ(kindOfRead(), ErrorKind::Corrupt);
}

TEST_F(Checkpoint, AnotherKindOfSafetensorsIsCorrupt)
{
    SafeTensors content;
    content.tensors["conv1.weight"] = torch::zeros({64, 3, 7, 7});
    writeSafeTensors(m_file, content);
    EXPECT_EQ(kindOfRead(), ErrorKind::Corrupt);
}

TEST_F(Checkpoint, TheEncoderIsWrittenWithoutItsHead)
{
    const std::string file = m_dir / "encoder.safetensors";
    writeEncoder(file, m_learner.exported(), /*step=*/7);
    const SafeTensors content = readSafeTensors(file);
    EXPECT_EQ(content.metadata.at("backbone"), "resnet10");
    EXPECT_EQ(content.metadata.at("small_stem"), "false");
    EXPECT_TRUE(torch::equal(content.tensors.at("layer4.0.conv2.weight"),
                             m_learner.exported()->named_parameters()["layer4.0.conv2.weight"]));
    for (const auto &[name, tensor] : content.tensors)
        EXPECT_TRUE(name.rfind("conv1", 0) == 0 || name.rfind("bn1", 0) == 0 || name.rfind("layer", 0) == 0) << name;
}

TEST_F(Checkpoint, AnEncoderKnowsItsStep)
{
    const std::string file = m_dir / "encoder.safetensors";
    EXPECT_FALSE(isEncoderOfStep(file, 7)); // there is none
    writeEncoder(file, m_learner.exported(), 7);
    EXPECT_TRUE(isEncoderOfStep(file, 7));
    EXPECT_FALSE(isEncoderOfStep(file, 8));
    writeFileAtomically(file, readTextFile(file).substr(0, 5000));
    EXPECT_FALSE(isEncoderOfStep(file, 7));
    SafeTensors other;
    other.tensors["conv1.weight"] = torch::zeros({64, 3, 7, 7});
    writeSafeTensors(file, other);
    EXPECT_FALSE(isEncoderOfStep(file, 7));
}

} // namespace coresift
