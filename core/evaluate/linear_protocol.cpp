#include "core/evaluate/linear_protocol.h"

#include "core/base/text.h"
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
          m_bias(torch::zeros({classes}, device).set_requires_grad(true)), m_keptWeight(m_weight.detach().clone()),
          m_keptBias(m_bias.detach().clone())
    {}

    std::int64_t images() const override { return static_cast<std::int64_t>(m_places.size()); }
    std::vector<ParameterGroup> parameters() const override { return {{{m_weight, m_bias}}}; }
    void collectState(NamedTensors &state) const override
    {
        state["linear.weight"] = m_weight;
        state["linear.bias"] = m_bias;
        state["kept.weight"] = m_keptWeight;
        state["kept.bias"] = m_keptBias;
        state["best.score"] = m_bestScore;
        state["best.epoch"] = m_bestEpoch;
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

    /// Of an epoch, counted from 1; of equal scores the later one counts.
    void judge(double score, int epoch)
    {
        if (score < m_bestScore.item<double>())
            return;
        m_bestScore.fill_(score);
        m_bestEpoch.fill_(epoch);
    }
    int bestEpoch() const { return m_bestEpoch.item<int>(); }

    void keepWeights()
    {
        m_keptWeight.copy_(m_weight.detach());
        m_keptBias.copy_(m_bias.detach());
    }

    /// Images of the training set, whole ones, by the weights as they are now.
    ClassificationTally classifyOwn(const LabelledFeatures &set, const std::vector<std::int64_t> &places) const
    {
        std::vector<int> labels;
        for (const std::int64_t place : places)
            labels.push_back(set.labels[static_cast<std::size_t>(place)]);
        const torch::NoGradGuard guard;
        return tallyOf(decide(m_features.index_select(0, torch::tensor(places, torch::kLong).to(m_device))), labels);
    }
    /// All images of another set, by the weights that were kept.
    ClassificationTally classify(const LabelledFeatures &set) const
    {
        return tallyOf(torch::linear(scaledFeatures(set.features, m_device), m_keptWeight, m_keptBias), set.labels);
    }

private:
    static ClassificationTally tallyOf(const torch::Tensor &decided, const std::vector<int> &labels)
    {
        const torch::Tensor scores = decided.to(torch::kCPU).contiguous();
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
    torch::Tensor m_features, m_labels, m_weight, m_bias, m_keptWeight, m_keptBias;
    torch::Tensor m_bestScore = torch::full({1}, -1, torch::kDouble), m_bestEpoch = torch::ones({1}, torch::kLong);
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

/// Features tell the encoder and the images, and so the views.
std::string settingsOf(const LabelledFeatures &train, const LinearProtocolOptions &options)
{
    const std::vector<float> &values = train.features.values;
    return hashOfJson({optionsToJson(options), contentHash(values.data(), values.size() * sizeof(float)), train.labels,
                       train.groups});
}

LinearProtocolReport trainLinearLayer(const LabelledFeatures &train, const LabelledFeatures &test,
                                      const ViewFeatures &views, const LinearProtocolOptions &options,
                                      const std::string &checkpoint, JobContext &context)
{
    LinearProtocolReport report;
    report.classes = requireLabelled(train, test);
    report.train = train.images();
    report.test = test.images();
    const DeviceOptions device = resolveDevice(options.device);
    SupervisedOptions training = linearTraining(options, device);

    const Division division = holdOutForSearch(train.labels, train.groups, kHeldOutForEpoch, training.seed);
    LinearTask search(train, division.kept, report.classes, views, torchDevice(device));
    training.activity = "Looking for the best epoch";
    const std::string settings = settingsOf(train, options),
                      searched = checkpoint.empty() ? std::string() : checkpoint + "-search.safetensors",
                      trained = checkpoint.empty() ? std::string() : checkpoint + "-final.safetensors";
    training.checkpoint = searched;
    training.settings = settings + "-search";
    const auto judge = [&](int epoch) {
        search.judge(division.held.empty() ? 0 : search.classifyOwn(train, division.held).top1(), epoch + 1);
    };
    report.seconds += trainSupervised(search, training, judge, context).seconds;
    report.epoch = search.bestEpoch();

    LinearTask task(train, allPlaces(train), report.classes, views, torchDevice(device));
    training.activity = "Training the linear layer";
    training.checkpoint = trained;
    training.settings = settings + "-epoch-" + std::to_string(report.epoch);
    const auto keep = [&](int epoch) {
        if (epoch + 1 == report.epoch)
            task.keepWeights();
    };
    report.seconds += trainSupervised(task, training, keep, context).seconds;
    const ClassificationTally tally = task.classify(test);
    report.figures = tally.figures(test.groups, training.seed);
    report.confusion = tally.confusion();
    removeCheckpoint(searched);
    removeCheckpoint(trained);
    return report;
}

} // namespace

LinearProtocolReport evaluateLinearProtocol(const LabelledFeatures &train, const LabelledFeatures &test,
                                            const ViewFeatures &views, const LinearProtocolOptions &options,
                                            const std::string &checkpoint, JobContext &context)
{
    throwIfAny(options.check());
    return withTorchErrors([&] { return trainLinearLayer(train, test, views, options, checkpoint, context); });
}

} // namespace coresift
