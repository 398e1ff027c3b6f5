#include "core/encoder/feature_tensors.h"

#include "core/base/file.h"
#include "core/encoder/safetensors.h"
#include "tests/support/support.h"

namespace coresift {

TEST(FeatureTensors, ComeBackAsTheyWereWithTheirIds)
{
    const test::TempDir dir;
    for (const std::int64_t rows : {1, 0, 5}) { // odd numbers of floats, which ids behind them would not be aligned to
        const Matrix features = test::randomUnitRows(rows, 3, 7);
        std::vector<std::int64_t> ids;
        for (std::int64_t i = 0; i < rows; ++i)
            ids.push_back(1000 - i);
        const std::string file = dir / "f.safetensors";
        writeFeatureTensors(file, features, ids);
        EXPECT_EQ(RandomAccessFile(file).size(), featureTensorsFileBytes(rows, 3));
        const SafeTensors read = readSafeTensors(file);
        ASSERT_EQ(read.tensors.size(), 2U);
        const torch::Tensor tensor = read.tensors.at("features"), idTensor = read.tensors.at("ids");
        ASSERT_EQ(tensor.sizes().vec(), (std::vector<std::int64_t>{rows, 3}));
        EXPECT_TRUE(std::equal(features.values.begin(), features.values.end(), tensor.data_ptr<float>()));
        EXPECT_TRUE(std::equal(ids.begin(), ids.end(), idTensor.data_ptr<std::int64_t>()));
        EXPECT_NE(readTextFile(file).find(R"("ids":{"data_offsets":[0,)"), std::string::npos);
    }
}

} // namespace coresift
