#include "core/pretrain/method.h"

#include "core/optimise/descent.h"
#include "core/pretrain/distillation.h"
#include "core/pretrain/negative_cosine.h"
#include "core/pretrain/swav_loss.h"
#include "tests/core/optimise/state_copies.h"
#include "tests/core/pretrain/tiny_methods.h"
#include "tests/support/support.h"

#include <ATen/CPUGeneratorImpl.h>
#include <algorithm>
#include <cmath>
#include <map>

namespace coresift {

using test::keptState;
using test::madeBatch;
using test::tinyMethod;
using test::tinyMethodOptions;

namespace {

constexpr std::int64_t kWideImages = 4;
const Moment kLateMoment{2, 2, 1, 2}; // nothing is frozen any more

/// A method in float64, all losses of which start from the same buffers and chance.
class WideMethod {
public:
    explicit WideMethod(const std::string &name)
        : m_method(tinyMethod(tinyMethodOptions(name))), m_batch(madeBatch(m_method->views(), kWideImages, 0))
    {
        const torch::NoGradGuard guard;
        for (auto tensors : {m_method->parameters(), m_method->buffers()})
            for (torch::Tensor &tensor : tensors)
                if (tensor.is_floating_point())
                    tensor.set_data(tensor.to(torch::kDouble));
        m_batch.whole = m_batch.whole.to(torch::kDouble);
        for (const torch::Tensor &buffer : m_method->buffers())
            m_buffers.push_back(buffer.clone());
        m_method->startEpoch(kLateMoment);
    }

    torch::Tensor loss()
    {
        {
            const torch::NoGradGuard guard;
            std::vector<torch::Tensor> buffers = m_method->buffers();
            for (std::size_t i = 0; i < buffers.size(); ++i)
                buffers[i].copy_(m_buffers[i]);
        }
        m_method->startStep(kLateMoment);
        return m_method->loss(m_batch);
    }

    template <class Network> Network &part(const std::string &name) const
    {
        return *std::dynamic_pointer_cast<Network>(m_method->named_children()[name]);
    }
    /// Through the encoder and the projector: 2n×d.
    torch::Tensor projected() const
    {
        return part<torch::nn::SequentialImpl>("projector")
            .forward(part<BackboneImpl>("encoder").forward(m_batch.whole));
    }
    const Method &method() const { return *m_method; }

private:
    std::unique_ptr<Method> m_method;
    ViewBatch m_batch;
    std::vector<torch::Tensor> m_buffers;
};

using Number = std::function<torch::Tensor()>;

/// SimSiam with its targets held, which differences would move and gradients do not.
Number heldSimSiam(WideMethod &wide)
{
    return [&wide, targets = wide.projected().detach()] {
        return crossedNegativeCosine(wide.part<torch::nn::SequentialImpl>("predictor").forward(wide.projected()),
                                     targets);
    };
}

/// SwAV with its assignments held, the same.
Number heldSwav(WideMethod &wide)
{
    const auto scores = [&wide] {
        const torch::Tensor prototypes = wide.part<torch::nn::LinearImpl>("prototypes").weight;
        return torch::matmul(unitRows(wide.projected()), prototypes.t()).split(kWideImages);
    };
    const SwavLossOptions options;
    std::vector<torch::Tensor> assignments;
    for (const torch::Tensor &ofView : scores())
        assignments.push_back(sinkhorn(ofView.detach(), options.epsilon, options.iterations));
    return [=] { return crossViewEntropy(assignments, scores(), options.temperature); };
}

/// What the gradient of the method's loss is the gradient of.
Number heldNumber(const std::string &name, WideMethod &wide)
{
    if (name == "simsiam")
        return heldSimSiam(wide);
    if (name == "swav")
        return heldSwav(wide);
    return [&wide] { return wide.loss(); };
}

/// How far the slope of central differences differs from that of the gradient, as a share, on the way along each
/// weight's gradient times a random factor. The way is short: hardly a ReLU turns on it.
double slopeError(const Number &number, const std::vector<torch::Tensor> &weights)
{
    constexpr double kWay = 1e-7;
    at::Generator generator = at::detail::createCPUGenerator(3);
    std::vector<torch::Tensor> directions;
    double squares = 0, slope = 0;
    for (const torch::Tensor &weight : weights) {
        const torch::Tensor &gradient = weight.grad();
        directions.push_back(gradient * torch::empty_like(gradient).uniform_(0.5, 1.5, generator));
        squares += directions.back().square().sum().item<double>();
        slope += (directions.back() * gradient).sum().item<double>();
    }
    const double length = std::sqrt(squares), step = kWay / (length * std::max(1.0, length));
    const torch::NoGradGuard guard;
    const auto numberAt = [&](double way) {
        for (std::size_t i = 0; i < weights.size(); ++i)
            torch::Tensor(weights[i]).add_(directions[i], way);
        const double value = number().item<double>();
        for (std::size_t i = 0; i < weights.size(); ++i)
            torch::Tensor(weights[i]).sub_(directions[i], way);
        return value;
    };
    return std::abs((numberAt(step) - numberAt(-step)) / (2 * step) / slope - 1);
}

class EveryGradient : public testing::TestWithParam<std::string> {};

struct TwinnedMethod {
    std::string method;
    std::vector<std::string> twins;
};

class EveryTwin : public testing::TestWithParam<TwinnedMethod> {
protected:
    /// Parameters of the twin's networks.
    std::map<std::string, torch::Tensor> weightsOf(const Method &method) const
    {
        std::map<std::string, torch::Tensor> weights;
        for (const std::string &twin : GetParam().twins)
            for (const auto &item : method.named_children()[twin]->named_parameters())
                weights[twin + "." + item.key()] = item.value();
        return weights;
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Method, EveryGradient, testing::ValuesIn(methodNames()), [](const auto &method) {
    std::string name = method.param; // no dash is allowed
    name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
    return name;
});

INSTANTIATE_TEST_SUITE_P(Method, EveryTwin,
                         testing::Values(TwinnedMethod{"byol", {"target", "target_projector"}},
                                         TwinnedMethod{"moco", {"key", "key_head"}},
                                         TwinnedMethod{"dino", {"teacher", "teacher_head"}}),
                         [](const auto &method) { return method.param.method; });

/// Through networks, heads and loss, for every network that learns.
TEST_P(EveryGradient, IsThatOfFiniteDifferences)
{
    WideMethod wide(GetParam());
    const Number number = heldNumber(GetParam(), wide);
    const torch::Tensor loss = wide.loss();
    loss.backward(); // before another loss, which sets the buffers back
    EXPECT_NEAR(number().item<double>(), loss.item<double>(), 1e-9);
    int learning = 0;
    for (const auto &network : wide.method().named_children()) {
        std::vector<torch::Tensor> weights;
        for (const torch::Tensor &weight : network.value()->parameters())
            if (weight.grad().defined())
                weights.push_back(weight);
        if (weights.empty())
            continue; // a twin
        EXPECT_LT(slopeError(number, weights), 1e-4) << network.key();
        ++learning;
    }
    EXPECT_GE(learning, 2);
}

TEST_P(EveryTwin, TakesNoGradientAndStaysWhereItIsWhenTheOptimiserMoves)
{
    const auto method = tinyMethod(tinyMethodOptions(GetParam().method));
    const NamedTensors before = keptState(*method);
    Descent descent(method->groups(), OptimiserOptions(), /*momentum=*/0.9, /*scalesLoss=*/false);
    method->startEpoch(kLateMoment);
    method->startStep(kLateMoment);
    descent.addPart(method->loss(madeBatch(method->views(), 4, 0)), 1);
    for (const auto &[name, weight] : weightsOf(*method))
        EXPECT_FALSE(weight.requires_grad() || weight.grad().defined()) << name;
    ASSERT_TRUE(descent.step(/*learningRate=*/0.1, /*weightDecay=*/0.01));
    for (const auto &[name, weight] : weightsOf(*method))
        EXPECT_TRUE(torch::equal(weight, before.at(name))) << name;
    const torch::Tensor moved = method->groups().front().parameters.front();
    EXPECT_TRUE(std::none_of(before.begin(), before.end(), [&](const auto &item) {
        return item.second.sizes() == moved.sizes() && torch::equal(item.second, moved);
    }));
}

/// Two frozen epochs of four.
TEST(MethodFreezes, LastAsLongAsIsAskedForAndNoLonger)
{
    for (const auto &[name, frozen] : {std::pair{"swav", "prototypes.weight"}, {"dino", "student_head.last"}}) {
        MethodOptions options = tinyMethodOptions(name);
        options.freezeEpochs = 2;
        const auto method = tinyMethod(options);
        for (const int epoch : {1, 2, 3, 4}) {
            const Moment moment{epoch, 4, epoch, 5};
            method->startEpoch(moment);
            method->startStep(moment);
            method->loss(madeBatch(method->views(), 4, 0)).backward();
            EXPECT_EQ(method->named_parameters()[frozen].grad().defined(), epoch > 2) << name << epoch;
        }
    }
}

} // namespace coresift
