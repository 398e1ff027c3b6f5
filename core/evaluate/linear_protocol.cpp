#include "core/evaluate/linear_protocol.h"

#include "core/encoder/encoder.h"
#include "core/encoder/torch_setup.h"
#include "core/evaluate/splits.h"
#include "core/evaluate/supervised.h"

#include <cmath>

namespace coresift {

namespace {

constexpr double kHeldOutForEpoch = 0.2;

/// n×d on the device, of a mean square of 1.
torch::Tensor scaledFeatures(const Matrix &features, torch::Device device)
{
    const torch::Tensor rows =
        torch::from_blob(const_cast<float *>(features.values.data()), {features.rows, features.cols}, torch::kFloat);
    return (rows * std::sqrt(static_cast<double>(features.cols))).to(device);
}

/// A linear layer on these places of the training set.
class LinearTask : public SupervisedTask {
public:
    LinearTask(const LabelledFeatures &set, std::vector<std::int64_t> places, int classes, const ViewFeatures &views,
               torch::Device device)
        : m_places(std::move(places)), m_views(views), m_device(device),
          m_features(scaledFeatures(set.features, device)),
          m_labels(torch::tensor(set.labels, torch::kLong).to(device)),
          m_weight(torch::zeros({classes, set.features.cols}, device).set_requires_grad(true)),
          m_bias(torch::zeros({classes}, device).set_requires_grad(true))
    {}

    std::int64_t images() const override { return static_cast<std::int64_t>(m_places.size()); }
    std::vector<ParameterGroup> parameters() const override { return {{{m_weight, m_bias}}}; }
    void collectState(NamedTensors &state) const override
    {
        state["linear.weight"] = m_weight;
        state["linear.bias"] = m_bias;
    }
    void setTraining(bool /*on*/) override {}

    torch::Tensor loss(const std::vector<std::int64_t> &images, int epoch) override
    {
        std::vector<std::int64_t> places;
        for (const std::int64_t image : images)
            places.push_back(m_places[static_cast<std::size_t>(image)]);
        const torch::Tensor rows = torch::tensor(places, torch::kLong).to(m_device);
        const torch::Tensor features =
            m_views ? scaledFeatures(m_views(places, epoch), m_device) : m_features.index_select(0, rows);
        return torch::cross_entropy_loss(decide(features), m_labels.index_select(0, rows));
    }

    /// Images of the training set, whole ones.
    ClassificationTally classifyOwn(const LabelledFeatures &set, const std::vector<std::int64_t> &places) const
    {
        std::vector<int> labels;
        for (const std::int64_t place : places)
            labels.push_back(set.labels[static_cast<std::size_t>(place)]);
        return classify(m_features.index_select(0, torch::tensor(places, torch::kLong).to(m_device)), labels);
    }
    /// All images of another set.
    ClassificationTally classify(const LabelledFeatures &set) const
    {
        return classify(scaledFeatures(set.features, m_device), set.labels);
    }

private:
    ClassificationTally classify(const torch::Tensor &features, const std::vector<int> &labels) const
    {
        const torch::NoGradGuard guard;
        const torch::Tensor scores = decide(features).to(torch::kCPU).contiguous();
        requireNumbers(scores);
        ClassificationTally tally(static_cast<int>(scores.size(1)));
        for (std::size_t i = 0; i < labels.size(); ++i)
            tally.add(scores.data_ptr<float>() + static_cast<std::int64_t>(i) * scores.size(1), labels[i]);
        return tally;
    }

    torch::Tensor decide(const torch::Tensor &features) const { return torch::linear(features, m_weight, m_bias); }

    std::vector<std::int64_t> m_places;
    const ViewFeatures &m_views;
    torch::Device m_device;
    torch::Tensor m_features, m_labels, m_weight, m_bias;
};

std::vector<std::int64_t> allPlaces(const LabelledFeatures &set)
{
    std::vector<std::int64_t> places;
    for (std::int64_t i = 0; i < set.images(); ++i)
        places.push_back(i);
    return places;
}

SupervisedOptions linearTraining(const LinearProtocolOptions &options, const DeviceOptions &device)
{
    SupervisedOptions training;
    training.epochs = options.epochs;
    training.batch = options.batch;
    training.learningRate = options.learningRate;
    training.schedule = RateSchedule::Milestones;
    training.seed = static_cast<std::uint64_t>(options.seed);
    training.device = device;
    training.device.precision = "float32"; // one small layer: nothing is gained by less
    return training;
}

} // namespace

Phrase LinearProtocolReport::summary() const
{
    return {CORESIFT_TEXT("Phrases", "linear, published protocol %1 % (epoch %2)"),
            {decimalValue(figures.top1, 1), countValue(epoch)}};
}

namespace {

LinearProtocolReport trainLinearLayer(const LabelledFeatures &train, const LabelledFeatures &test,
                                      const ViewFeatures &views, const LinearProtocolOptions &options,
                                      JobContext &context)
{
    LinearProtocolReport report;
    report.classes = requireLabelled(train, test);
    report.train = train.images();
    report.test = test.images();
    const DeviceOptions device = resolveDevice(options.device);
    SupervisedOptions training = linearTraining(options, device);

    const Division division = holdOutForSearch(train.labels, train.groups, kHeldOutForEpoch, training.seed);
    LinearTask search(train, division.kept, report.classes, views, torchDevice(device));
    double best = -1;
    training.activity = "Looking for the best epoch";
    report.seconds += trainSupervised(
                          search, training,
                          [&](int epoch) {
                              const double score =
                                  division.held.empty() ? 0 : search.classifyOwn(train, division.held).top1();
                              if (score >= best)
                                  report.epoch = epoch + 1;
                              best = std::max(best, score);
                          },
                          context)
                          .seconds;

    LinearTask task(train, allPlaces(train), report.classes, views, torchDevice(device));
    training.activity = "Training the linear layer";
    ClassificationTally tally(report.classes);
    report.seconds += trainSupervised(
                          task, training,
                          [&](int epoch) {
                              if (epoch + 1 == report.epoch)
                                  tally = task.classify(test);
                          },
                          context)
                          .seconds;
    report.figures = tally.figures(test.groups, training.seed);
    report.confusion = tally.confusion();
    return report;
}

} // namespace

LinearProtocolReport evaluateLinearProtocol(const LabelledFeatures &train, const LabelledFeatures &test,
                                            const ViewFeatures &views, const LinearProtocolOptions &options,
                                            JobContext &context)
{
    throwIfAny(options.check());
    return withTorchErrors([&] { return trainLinearLayer(train, test, views, options, context); });
}

} // namespace coresift
