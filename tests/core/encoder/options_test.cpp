#include "core/base/error.h"
#include "core/encoder/encoder.h"
#include "tests/support/support.h"

namespace coresift {

TEST(EncoderOptions, DefaultsAreValid)
{
    EXPECT_TRUE(checkFields(BackboneOptions()).empty());
    EXPECT_TRUE(checkFields(DeviceOptions()).empty());
}

TEST(EncoderOptions, UnknownChoicesAreNamedAllAtOnce)
{
    DeviceOptions options;
    options.device = "abacus";
    options.precision = "float7";
    const std::vector<OptionProblem> problems = checkFields(options);
    ASSERT_EQ(problems.size(), 2U);
    EXPECT_EQ(problems[0].field, "device");
    EXPECT_EQ(problems[1].field, "precision");
}

TEST(EncoderOptions, DeviceIsResolvedToSomethingThatIsHere)
{
    const DeviceOptions resolved = resolveDevice({});
    EXPECT_TRUE(resolved.device == "cpu" || resolved.device == "cuda");
    EXPECT_TRUE(resolved.precision == "float32" || resolved.precision == "bfloat16" || resolved.precision == "float16");
    EXPECT_EQ(resolved.device == "cuda", deviceName() != "none");
}

TEST(EncoderOptions, AskingForAGpuThatIsMissingSaysWhatToChoose)
{
    if (deviceName() != "none")
        GTEST_SKIP() << "there is a CUDA device here";
    EXPECT_NE(test::errorOf([] { resolveDevice({"cuda", "auto"}); }).find("Choose the device cpu"), std::string::npos);
}

TEST(EncoderOptions, Float16OnACpuIsRefused)
{
    EXPECT_NE(test::errorOf([] { resolveDevice({"cpu", "float16"}); }).find("float16"), std::string::npos);
}

} // namespace coresift
