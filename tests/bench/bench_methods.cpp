/// What every method makes of a fresh network on images in class folders: accuracy by nearest neighbours (MAE: of a
/// linear layer too) before and after a short training on the target set, as mean and deviation over seeds.
///
/// usage: bench_methods --folder build/demo/images [--steps 600] [--seeds 3] [--methods simclr,byol] [--image-size 32]
///        bench_methods --help    lists every flag
#include "core/base/file.h"
#include "core/base/parallel.h"
#include "core/evaluate/knn.h"
#include "core/evaluate/linear.h"
#include "core/image/decode.h"
#include "core/image/resize.h"
#include "core/study/augmented_batches.h"
#include "tests/bench/flags.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <numeric>
#include <sstream>

namespace {

using namespace coresift;
namespace fs = std::filesystem;

/// Defaults that two cores get through in a night.
struct BenchOptions {
    std::string folder = "build/demo/images";
    std::string methods = "simclr,byol,simsiam,moco,swav,dino,mae,hard-negatives";
    std::string backbone = "resnet10"; ///< of all methods but MAE
    std::string vit = "vit_tiny_patch8";
    int steps = 600;
    int seeds = 3;
    int batch = 64;
    int size = 32;                  ///< px
    bool smallStem = false;         ///< of a ResNet; takes 16 times as long
    std::string precision = "auto"; ///< of the training

    std::vector<OptionProblem> check() const { return checkFields(*this); }
};

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, BenchOptions>> describeFields(Options &o, Visitor &&field)
{
    field(Field{"folder", "Folder", "Has target/ and test/ with a folder of images for each class, as the demo's"},
          o.folder);
    field(Field{"methods", "Methods", "Names with commas between them"}, o.methods);
    field(Field{"backbone", "Backbone", "Of all methods but MAE"}, o.backbone);
    field(Field{"vit", "ViT", "Backbone of MAE"}, o.vit);
    field(Field{"steps", "Steps", "Of a training", 1, 1.0e9}, o.steps);
    field(Field{"seeds", "Seeds", "Trainings of each method", 1, 1000}, o.seeds);
    field(Field{"batch", "Batch", "Images of a step", 2, 65536}, o.batch);
    field(Field{"image-size", "Image size", "Side of a view, px", 16, 1024}, o.size);
    field(Field{"small-stem", "Small stem", "ResNets that do not shrink their images at once; 16 times as slow"},
          o.smallStem);
    field(Field{"precision", "Precision", "Of the training", {}, {}, {"auto", "float32", "bfloat16", "float16"}},
          o.precision);
}

/// Images by class, decoded once.
struct LabelledImages {
    std::unique_ptr<AugmentedBatches> source;
    std::vector<int> labels;
};

LabelledImages readClassFolders(const std::string &folder, const BenchOptions &bench, const std::string &cacheFolder)
{
    std::vector<fs::path> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files.push_back(entry.path());
    std::sort(files.begin(), files.end()); // so classes follow one another
    LabelledImages images;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const bool sameClass = i > 0 && files[i].parent_path() == files[i - 1].parent_path();
        images.labels.push_back(i == 0 ? 0 : images.labels.back() + (sameClass ? 0 : 1));
    }
    SilentContext context;
    auto cache = PixelCache::build(
        cacheFolder, static_cast<std::int64_t>(files.size()), evaluationShorterSide(bench.size),
        [&](std::int64_t i) { return decodeImage(readFile(files[static_cast<std::size_t>(i)].string())); }, context);
    std::vector<std::int64_t> ids(files.size());
    std::iota(ids.begin(), ids.end(), 0);
    images.source = std::make_unique<AugmentedBatches>(std::move(cache), ids, /*seed=*/0);
    return images;
}

/// n×d, unit rows.
Matrix featuresOf(Encoder &encoder, LabelledImages &images, int size)
{
    constexpr std::int64_t kBatch = 256;
    Matrix features(images.source->images(), encoder.dimensions());
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(kBatch) * size * size * 3);
    for (std::int64_t first = 0; first < features.rows; first += kBatch) {
        std::vector<std::int64_t> places(static_cast<std::size_t>(std::min(kBatch, features.rows - first)));
        std::iota(places.begin(), places.end(), first);
        images.source->fillPlain(places, size, pixels.data());
        const Matrix part = encoder.embed(pixels.data(), static_cast<std::int64_t>(places.size()), size);
        std::copy(part.values.begin(), part.values.end(), features.row(first));
    }
    normaliseRows(features.values.data(), features.rows, features.cols);
    return features;
}

struct Accuracies {
    double knn = 0, linear = 0; ///< per cent
};

Accuracies accuraciesOf(Encoder &encoder, LabelledImages &target, LabelledImages &test, const BenchOptions &bench)
{
    SilentContext context;
    KnnOptions knn;
    knn.neighbours = {20};
    const LabelledFeatures train{featuresOf(encoder, target, bench.size), target.labels, {}};
    const LabelledFeatures asked{featuresOf(encoder, test, bench.size), test.labels, {}};
    return {evaluateKnn(train, asked, knn, context).scores.front().figures.top1,
            evaluateLinear(train, asked, /*seed=*/0, context).figures.top1};
}

/// DINO begins near outputs that are the same for all images, and gets away from there by a steep learning rate, a
/// teacher that follows soon and stays sharp, and little weight decay: within 300 steps then.
void shortenDino(TrainOptions &options)
{
    options.learningRate = 1e-3;
    options.warmupEpochs = 2;
    options.weightDecay = options.optimiser.weightDecayEnd = 1e-4;
    options.method.ema = 0.98;
    options.method.teacherTemperature = options.method.teacherFirst;
}

/// The published recipe, with what it hangs on scaled down to a few hundred steps on a few hundred small images: the
/// momentum networks would hardly leave their first weights otherwise, DINO's last layer and MAE's decoder would take
/// most of the time, and at MoCo's published temperature of 1 nothing is told apart so soon.
TrainOptions shortTraining(const std::string &method, const BenchOptions &bench, std::int64_t seed)
{
    TrainOptions options = TrainOptions::fromPreset("small-data", method);
    const bool vit = method == "mae";
    options.backbone = BackboneOptions{};
    options.backbone.backbone = vit ? bench.vit : bench.backbone;
    options.backbone.smallStem = !vit && bench.smallStem;
    options.imageSize = bench.size;
    options.learningRate = vit ? 5e-4 : options.learningRate * bench.batch / options.batch; // AdamW's is for days
    options.batch = bench.batch;
    options.steps = bench.steps;
    options.warmupEpochs = 0;
    options.seed = seed;
    options.device.precision = bench.precision;
    options.method.projectorHidden = method == "byol" || method == "simsiam" || method == "swav" ? 512 : 0;
    options.method.ema = method == "moco" || method == "byol" ? 0.99 : 0;
    options.method.temperature = method == "moco" ? 0.2 : 0; // He et al. 2020, improved: Chen et al. 2020
    options.method.outputs = 1024;
    options.method.decoderWidth = 128;
    options.method.decoderDepth = 2;
    if (method == "dino")
        shortenDino(options);
    return options;
}

struct Outcome {
    Accuracies before, after;
};

Outcome trainOnce(const std::string &method, std::int64_t seed, LabelledImages &target, LabelledImages &test,
                  const BenchOptions &bench, const std::string &folder)
{
    const TrainOptions options = shortTraining(method, bench, seed);
    TrainRun run;
    run.folder = fmt::format("{}/{}-{}", folder, method, seed);
    makeFolders(run.folder);
    SilentContext context;
    const TrainReport report = train(*target.source, options, run, context);
    EncoderSource trained;
    trained.file = report.encoderFile;
    const auto fresh = untrainedEncoder(options.backbone, static_cast<std::uint64_t>(seed), options.device);
    return {accuraciesOf(*fresh, target, test, bench),
            accuraciesOf(*loadEncoder(trained, options.device), target, test, bench)};
}

/// "85.1 ± 1.5"; the deviation is that of a sample.
std::string meanAndSpread(const std::vector<double> &values)
{
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return fmt::format("{:.1f} ± {:.1f}", mean, values.size() > 1 ? std::sqrt(squares / (n - 1)) : 0.0);
}

void printRow(const std::string &method, const std::vector<Outcome> &outcomes)
{
    std::vector<double> columns[4];
    for (const Outcome &outcome : outcomes) {
        const double values[] = {outcome.before.knn, outcome.after.knn, outcome.before.linear, outcome.after.linear};
        for (std::size_t i = 0; i < 4; ++i)
            columns[i].push_back(values[i]);
    }
    fmt::print("{:<16}", methodTitle(method));
    for (const std::vector<double> &column : columns)
        fmt::print("{:>20}", meanAndSpread(column));
    fmt::print("\n");
    std::fflush(stdout);
}

void run(const BenchOptions &bench, const std::string &folder)
{
    LabelledImages target = readClassFolders(bench.folder + "/target", bench, folder);
    LabelledImages test = readClassFolders(bench.folder + "/test", bench, folder);
    fmt::print("{} steps of {} images of {} px, {} seeds; {} images to train on, {} to test\n", bench.steps,
               bench.batch, bench.size, bench.seeds, target.labels.size(), test.labels.size());
    fmt::print("{:<16}{:>20}{:>20}{:>20}{:>20}\n", "accuracy, %", "kNN, untrained", "kNN, trained", "linear, untrained",
               "linear, trained");
    std::istringstream names(bench.methods);
    for (std::string method; std::getline(names, method, ',');) {
        std::vector<Outcome> outcomes;
        for (std::int64_t seed = 0; seed < bench.seeds; ++seed)
            outcomes.push_back(trainOnce(method, seed, target, test, bench, folder));
        printRow(method, outcomes);
    }
}

} // namespace

int main(int argc, char **argv)
{
    letIdleThreadsSleep(argv);
    std::string folder = fs::temp_directory_path() / "bench_methods-XXXXXX";
    folder = ::mkdtemp(folder.data());
    int code = 0;
    try {
        const nlohmann::json given = bench::givenFlags(argc, argv);
        BenchOptions bench;
        if (given.contains("help")) {
            bench::printFlags(bench);
        } else {
            bench::applyFlags(given, bench);
            initialiseTorch();
            run(bench, folder);
        }
    } catch (const std::exception &problem) { // Error, or a folder that is not there
        fmt::print(stderr, "bench_methods: {}\n", problem.what());
        code = 1;
    }
    fs::remove_all(folder);
    return code;
}
