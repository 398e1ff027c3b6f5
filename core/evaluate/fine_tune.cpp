#include "core/evaluate/fine_tune.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/parallel.h"
#include "core/encoder/load_backbone.h"
#include "core/encoder/safetensors.h"
#include "core/encoder/torch_setup.h"
#include "core/evaluate/splits.h"
#include "core/evaluate/supervised.h"
#include "core/image/augment.h"
#include "core/image/resize.h"

#include <algorithm>

namespace coresift {

namespace {

constexpr double kHeldOutForRate = 0.2;
constexpr double kRates[] = {0.001, 0.003, 0.01, 0.03};
constexpr double kHeadRate = 10;  // of the new layer, to the encoder's
constexpr int kSmallestView = 16; // px
constexpr int kSearchShare = 3;   // a search has a third of the epochs
// And at least so many steps, where the training itself has them: after fewer all rates are near chance, and the
// highest wins by chance.
constexpr int kFewestSearchSteps = 30;

/// An encoder with a new linear layer.
class ClassifierTask : public SupervisedTask {
public:
    ClassifierTask(const FineTuneRequest &request, std::vector<std::int64_t> places, const FineTuneOptions &options,
                   const DeviceOptions &device)
        : m_request(request), m_places(std::move(places)), m_options(options), m_device(torchDevice(device)),
          m_network(loadBackbone(request.encoder).network)
    {
        m_network->to(m_device);
        m_weight = torch::zeros({request.classes, m_network->features()}, m_device).set_requires_grad(true);
        m_bias = torch::zeros({request.classes}, m_device).set_requires_grad(true);
    }

    std::int64_t images() const override { return static_cast<std::int64_t>(m_places.size()); }
    std::vector<ParameterGroup> parameters() const override
    {
        std::vector<ParameterGroup> groups{{m_network->parameters()}, {{m_weight, m_bias}}};
        groups.back().rate = kHeadRate;
        return groups;
    }
    void collectState(NamedTensors &state) const override
    {
        addState(*m_network, "encoder.", state);
        state["linear.weight"] = m_weight;
        state["linear.bias"] = m_bias;
    }
    void setTraining(bool on) override { m_network->train(on); }

    torch::Tensor loss(const std::vector<std::int64_t> &images, int epoch) override
    {
        m_network->startStep(epoch * this->images() + images.front());
        std::vector<std::int64_t> labels;
        std::vector<std::uint8_t> views(images.size() * viewBytes());
        parallelFor(static_cast<std::int64_t>(images.size()), [&](std::int64_t i) {
            const std::int64_t place = m_places[static_cast<std::size_t>(images[static_cast<std::size_t>(i)])];
            const CachedPixels pixels = m_request.train.pixels.at(place);
            augmentView(pixels.pixels, pixels.width, pixels.height, viewOptions(),
                        RandomStream(static_cast<std::uint64_t>(m_options.seed), static_cast<std::uint64_t>(epoch),
                                     static_cast<std::uint64_t>(place)),
                        views.data() + static_cast<std::size_t>(i) * viewBytes());
        });
        for (const std::int64_t image : images)
            labels.push_back(
                m_request.train.labels[static_cast<std::size_t>(m_places[static_cast<std::size_t>(image)])]);
        const torch::Tensor scores = decide(views.data(), static_cast<std::int64_t>(images.size()));
        return torch::cross_entropy_loss(scores, torch::tensor(labels, torch::kLong).to(m_device));
    }

    ClassificationTally classify(const LabelledPixels &set, const std::vector<std::int64_t> &places,
                                 JobContext &context)
    {
        const torch::NoGradGuard guard;
        ClassificationTally tally(m_request.classes);
        for (std::size_t first = 0; first < places.size(); first += static_cast<std::size_t>(m_options.batch)) {
            throwIfCancelled(context);
            const std::size_t count = std::min(places.size() - first, static_cast<std::size_t>(m_options.batch));
            std::vector<std::uint8_t> crops(count * viewBytes());
            parallelFor(static_cast<std::int64_t>(count), [&](std::int64_t i) {
                const CachedPixels pixels = set.pixels.at(places[first + static_cast<std::size_t>(i)]);
                const std::int64_t bytes = std::int64_t(pixels.width) * pixels.height * 3;
                const RgbImage crop = evaluationCrop(
                    {pixels.width, pixels.height, {pixels.pixels, pixels.pixels + bytes}}, m_options.imageSize);
                std::copy(crop.pixels.begin(), crop.pixels.end(),
                          crops.data() + static_cast<std::size_t>(i) * viewBytes());
            });
            const torch::Tensor scores =
                decide(crops.data(), static_cast<std::int64_t>(count)).to(torch::kCPU, torch::kFloat).contiguous();
            requireNumbers(scores);
            for (std::size_t i = 0; i < count; ++i)
                tally.add(scores.data_ptr<float>() + static_cast<std::int64_t>(i) * scores.size(1),
                          set.labels[static_cast<std::size_t>(places[first + i])]);
        }
        return tally;
    }

private:
    std::size_t viewBytes() const
    {
        return static_cast<std::size_t>(m_options.imageSize) * static_cast<std::size_t>(m_options.imageSize) * 3;
    }

    /// Crops and flips, colours as they are.
    AugmentOptions viewOptions() const
    {
        AugmentOptions view;
        view.size = m_options.imageSize;
        view.jitter = 0;
        view.greyscale = 0;
        return view;
    }

    torch::Tensor decide(const std::uint8_t *pixels, std::int64_t images)
    {
        const torch::Tensor batch =
            normalisedBatch(pixels, images, m_options.imageSize, m_request.encoder.normalisation, m_device);
        return torch::linear(m_network->forward(batch).to(torch::kFloat), m_weight, m_bias);
    }

    const FineTuneRequest &m_request;
    std::vector<std::int64_t> m_places;
    const FineTuneOptions &m_options;
    torch::Device m_device;
    Backbone m_network;
    torch::Tensor m_weight, m_bias;
};

void requireLabelledPixels(const FineTuneRequest &request)
{
    const auto refuse = [](const char *why) { throw Error(ErrorKind::InvalidInput, why); };
    for (const LabelledPixels *const set : {&request.train, &request.test}) {
        if (set->labels.empty())
            refuse(
                CORESIFT_TEXT("Phrases", "evaluation needs labelled images in both the target set and the test set"));
        if (static_cast<std::int64_t>(set->labels.size()) != set->pixels.images() ||
            (!set->groups.empty() && set->groups.size() != set->labels.size()))
            refuse(CORESIFT_TEXT("Phrases", "every image needs exactly one label"));
        const auto [least, most] = std::minmax_element(set->labels.begin(), set->labels.end());
        if (*least < 0 || *most >= request.classes)
            refuse(CORESIFT_TEXT("Phrases", "a label is of no class"));
    }
    if (request.classes < 2)
        refuse(CORESIFT_TEXT("Phrases", "evaluation needs at least two classes"));
}

/// The places of `of` that these are.
std::vector<std::int64_t> placesAmong(const std::vector<std::int64_t> &of, const std::vector<std::int64_t> &these)
{
    std::vector<std::int64_t> places;
    for (const std::int64_t place : these)
        places.push_back(of[static_cast<std::size_t>(place)]);
    return places;
}

class FineTuning {
public:
    FineTuning(const FineTuneRequest &request, const FineTuneOptions &options, JobContext &context)
        : m_request(request), m_options(options), m_device(resolveDevice(options.device)), m_context(context)
    {}

    FineTuneScore learnFrom(int share, double &seconds)
    {
        FineTuneScore score;
        score.share = share;
        const std::vector<std::int64_t> known =
            labelledShare(m_request.train.labels, share / 100.0, static_cast<std::uint64_t>(m_options.seed));
        score.train = static_cast<std::int64_t>(known.size());
        score.learningRate = m_options.learningRate > 0 ? m_options.learningRate : findRate(known, seconds);
        ClassifierTask task(m_request, known, m_options, m_device);
        SupervisedOptions training = trainingWith(score.learningRate, m_options.epochs);
        training.activity = "Fine-tuning";
        m_context.say({CORESIFT_TEXT("Phrases", "fine-tuning with %1 % of the labels, learning rate %2"),
                       {countValue(share), fieldText(score.learningRate)}});
        training.checkpoint = checkpointOf(share);
        training.settings =
            encoderKey(m_request.encoder) + hashOfJson({optionsToJson(m_options), score.learningRate, known,
                                                        m_request.images, m_request.train.labels, share});
        seconds += trainSupervised(task, training, {}, m_context).seconds;
        std::vector<std::int64_t> all;
        for (std::int64_t i = 0; i < m_request.test.pixels.images(); ++i)
            all.push_back(i);
        const ClassificationTally tally = task.classify(m_request.test, all, m_context);
        score.figures = tally.figures(m_request.test.groups, static_cast<std::uint64_t>(m_options.seed));
        score.confusion = tally.confusion();
        return score;
    }

    /// Those of all shares are kept until the last one is measured: what was trained is only measured again.
    void removeCheckpoints() const
    {
        for (const int share : m_options.shares)
            removeCheckpoint(checkpointOf(share));
        removeCheckpoint(ratesFile());
    }

private:
    std::string checkpointOf(int share) const
    {
        return m_request.checkpoint.empty() ? std::string()
                                            : m_request.checkpoint + "-" + std::to_string(share) + ".safetensors";
    }
    std::string ratesFile() const
    {
        return m_request.checkpoint.empty() ? std::string() : m_request.checkpoint + "-rates.safetensors";
    }

    SafeTensors scoresBefore()
    {
        try {
            return ratesFile().empty() || !fileExists(ratesFile()) ? SafeTensors() : readSafeTensors(ratesFile());
        } catch (const Error &problem) { // nothing is lost but the time that it took
            m_context.say(Phrase(CORESIFT_TEXT("Phrases", "Begins anew: ")).add(problem.phrase()));
            return {};
        }
    }

    /// The best on a fifth of the labelled images that is held out; the lowest where nothing can be. What a rate has
    /// reached is kept for the next sitting.
    double findRate(const std::vector<std::int64_t> &known, double &seconds)
    {
        std::vector<int> labels, groups;
        for (const std::int64_t place : known) {
            labels.push_back(m_request.train.labels[static_cast<std::size_t>(place)]);
            if (!m_request.train.groups.empty())
                groups.push_back(m_request.train.groups[static_cast<std::size_t>(place)]);
        }
        const Division division =
            holdOutForSearch(labels, groups, kHeldOutForRate, static_cast<std::uint64_t>(m_options.seed));
        if (division.held.empty())
            return kRates[0];
        const int epochs = searchEpochs(static_cast<std::int64_t>(division.kept.size()));
        const std::string search = encoderKey(m_request.encoder) + hashOfJson({optionsToJson(m_options), epochs, known,
                                                                               m_request.images, labels, groups});
        SafeTensors scores = scoresBefore();
        double best = -1, chosen = kRates[0];
        for (const double rate : kRates) {
            std::string &score = scores.metadata[search + " " + fieldText(rate)];
            if (score.empty()) {
                score = fieldText(scoreOf(rate, epochs, known, division, seconds));
                if (!ratesFile().empty())
                    writeSafeTensors(ratesFile(), scores);
            }
            if (const double reached = std::strtod(score.c_str(), nullptr); reached > best) {
                best = reached;
                chosen = rate;
            }
        }
        return chosen;
    }

    /// 0 where it is too high to learn anything.
    double scoreOf(double rate, int epochs, const std::vector<std::int64_t> &known, const Division &division,
                   double &seconds)
    {
        ClassifierTask task(m_request, placesAmong(known, division.kept), m_options, m_device);
        SupervisedOptions training = trainingWith(rate, epochs);
        training.activity = "Trying learning rates";
        m_context.say({CORESIFT_TEXT("Phrases", "trying the learning rate %1"), {fieldText(rate)}});
        try {
            seconds += trainSupervised(task, training, {}, m_context).seconds;
            return task.classify(m_request.train, placesAmong(known, division.held), m_context).top1();
        } catch (const Error &problem) {
            if (problem.kind() != ErrorKind::Numeric) // an answer too
                throw;
        }
        return 0;
    }

    int searchEpochs(std::int64_t images) const
    {
        const auto ceiling = [](std::int64_t a, std::int64_t b) { return static_cast<int>((a + b - 1) / b); };
        const int fewest = ceiling(kFewestSearchSteps, ceiling(images, m_options.batch));
        return std::min(m_options.epochs, std::max(fewest, m_options.epochs / kSearchShare));
    }

    SupervisedOptions trainingWith(double rate, int epochs) const
    {
        SupervisedOptions training;
        training.epochs = epochs;
        training.batch = m_options.batch;
        training.learningRate = rate;
        training.weightDecay = m_options.weightDecay;
        training.seed = static_cast<std::uint64_t>(m_options.seed);
        training.device = m_device;
        return training;
    }

    const FineTuneRequest &m_request;
    const FineTuneOptions &m_options;
    DeviceOptions m_device;
    JobContext &m_context;
};

} // namespace

std::vector<OptionProblem> FineTuneOptions::check() const
{
    std::vector<OptionProblem> problems = checkFields(*this);
    if (shares.empty())
        problems.push_back({"shares", CORESIFT_TEXT("Phrases", "Give at least one share of the labels.")});
    if (imageSize > 0 && imageSize < kSmallestView)
        problems.push_back(
            {"image-size",
             {CORESIFT_TEXT("Phrases", "Views need a side of %1 px or more."), {countValue(kSmallestView)}}});
    return problems;
}

Phrase FineTuneReport::summary() const
{
    Phrase phrase(CORESIFT_TEXT("Phrases", "fine-tuned"));
    for (const FineTuneScore &score : scores)
        phrase.add(CORESIFT_TEXT("Phrases", " %1 % (labels %2 %)"),
                   {decimalValue(score.figures.top1, 1), countValue(score.share)});
    return phrase;
}

FineTuneReport fineTune(const FineTuneRequest &request, const FineTuneOptions &options, JobContext &context)
{
    throwIfAny(options.check());
    if (options.imageSize == 0)
        throw Error(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "fine-tuning needs the size of its views"));
    requireLabelledPixels(request);
    return withTorchErrors([&] {
        FineTuneReport report;
        report.test = request.test.pixels.images();
        report.classes = request.classes;
        FineTuning tuning(request, options, context);
        for (const int share : options.shares)
            report.scores.push_back(tuning.learnFrom(share, report.seconds));
        tuning.removeCheckpoints();
        return report;
    });
}

} // namespace coresift
