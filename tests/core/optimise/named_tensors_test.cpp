#include "core/optimise/named_tensors.h"

#include "tests/support/support.h"

namespace coresift {

TEST(NamedTensors, AreCopiedByName)
{
    const torch::Tensor a = torch::zeros({2}), b = torch::zeros({2, 3}), counter = torch::zeros({1}, torch::kLong);
    restoreTensors({{"a", torch::ones({2})},
                    {"b", torch::full({2, 3}, 5.0)},
                    {"counter", torch::full({1}, 7, torch::kLong)},
                    {"of no use", torch::ones({9})}},
                   {{"a", a}, {"b", b}, {"counter", counter}}, "file");
    EXPECT_TRUE(torch::equal(a, torch::ones({2})));
    EXPECT_TRUE(torch::equal(b, torch::full({2, 3}, 5.0)));
    EXPECT_EQ(counter.item<std::int64_t>(), 7);
}

TEST(NamedTensors, AllOfThemOrNone)
{
    const torch::Tensor a = torch::zeros({2}), b = torch::zeros({2, 3});
    const NamedTensors unfit[] = {{{"a", torch::ones({2})}},
                                  {{"a", torch::ones({2})}, {"b", torch::ones({3, 2})}},
                                  {{"a", torch::ones({2})}, {"b", torch::ones({2, 3}, torch::kDouble)}}};
    for (const NamedTensors &from : unfit) {
        const std::string message = test::errorOf([&] { restoreTensors(from, {{"a", a}, {"b", b}}, "last"); });
        EXPECT_NE(message.find("“b”"), std::string::npos);
        EXPECT_NE(message.find("last"), std::string::npos);
        EXPECT_TRUE(torch::equal(a, torch::zeros({2})));
    }
}

} // namespace coresift
