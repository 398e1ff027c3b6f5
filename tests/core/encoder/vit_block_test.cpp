#include "core/encoder/vit_block.h"

#include "tests/support/support.h"

#include <ATen/CPUGeneratorImpl.h>
#include <cmath>

namespace coresift {

namespace {

/// Weights and inputs large enough for attention to choose among the tokens.
void fillWithNoise(torch::nn::Module &network, double deviation)
{
    const torch::NoGradGuard guard;
    at::Generator generator = at::detail::createCPUGenerator(3);
    for (torch::Tensor &parameter : network.parameters())
        parameter.normal_(0, deviation, generator);
}

torch::Tensor noiseTokens(std::int64_t n, std::int64_t tokens, std::int64_t width)
{
    at::Generator generator = at::detail::createCPUGenerator(4);
    return torch::empty({n, tokens, width}).normal_(0, 1, generator);
}

} // namespace

TEST(VitBlock, AttentionIsTorchsOwn)
{
    const torch::NoGradGuard guard;
    VitAttention ours(12, 3);
    fillWithNoise(*ours, 0.5);
    torch::nn::MultiheadAttention theirs(torch::nn::MultiheadAttentionOptions(12, 3));
    const auto weights = ours->named_parameters();
    theirs->in_proj_weight.copy_(weights["qkv.weight"]);
    theirs->in_proj_bias.copy_(weights["qkv.bias"]);
    theirs->out_proj->weight.copy_(weights["proj.weight"]);
    theirs->out_proj->bias.copy_(weights["proj.bias"]);
    const torch::Tensor x = noiseTokens(2, 5, 12), tokensFirst = x.transpose(0, 1);
    const torch::Tensor expected = std::get<0>(theirs->forward(tokensFirst, tokensFirst, tokensFirst)).transpose(0, 1);
    EXPECT_TRUE(torch::allclose(ours->forward(x), expected, 1e-4, 1e-5));
}

TEST(VitBlock, BranchesAreAddedToWhatTheyGet)
{
    const torch::NoGradGuard guard;
    VitBlock block(8, 2);
    fillWithNoise(*block, 0.5);
    const torch::Tensor x = noiseTokens(2, 4, 8), none = torch::zeros({2});
    EXPECT_TRUE(torch::equal(block->forward(x, none, none), x));
    const torch::Tensor first = torch::tensor({1.0F, 0.0F}); // the first image has both branches, the second none
    const torch::Tensor mixed = block->forward(x, first, first), whole = block->forward(x);
    EXPECT_TRUE(torch::allclose(mixed[0], whole[0], 1e-4, 1e-5));
    EXPECT_TRUE(torch::equal(mixed[1], x[1]));
    EXPECT_FALSE(torch::allclose(whole[1], x[1], 1e-2, 1e-2));
}

TEST(VitBlock, NormsByTheLastDimensionWithTimmsEpsilon)
{
    const torch::Tensor x = torch::tensor({{-0.001F, 0.001F}}); // variance 1e-6, as large as ε
    EXPECT_NEAR(vitNorm(2)->forward(x)[0][1].item<double>(), 1 / std::sqrt(2.0), 1e-4);
}

} // namespace coresift
