/// Makes a study of a million images for bench_window, in a minute or two and less than 1 GB: features and map of made
/// classes, and image files that many rows of the catalogue share, each under a path of its own through linked folders.
///
///     make_large_study FOLDER       makes FOLDER/study and FOLDER/images
///
/// The study is to be looked at: there is no encoder behind its features, and a scan would count the linked folders.
#include "core/base/file.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/embedding/feature_store.h"
#include "core/image/encode.h"
#include "core/study/stages.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fmt/format.h>

namespace {

using namespace coresift;
namespace fs = std::filesystem;

constexpr std::int64_t kPartRows = 16384;
constexpr int kSide = 96; // px, of an image
constexpr double kPi = 3.14159265358979323846;

enum Seed : std::uint64_t { kCentres, kPlaces, kRows, kSpots };

struct Arguments {
    std::string folder;
    std::int64_t images = 1'000'000, targets = 5'000, files = 2'000, classes = 1'000, targetClasses = 20, cols = 64;
    double spread = 0.9, looseness = 0.9;

    std::string study() const { return folder + "/study"; }
};

/// One of the two sets. Its images take the files in turn; class and file go together, so that a class looks alike.
struct MadeSet {
    SetRole role;
    std::string folder;
    std::int64_t images, files, classes, classStep;

    std::int64_t classOf(std::int64_t image) const { return image % files % classes * classStep; }
    std::uint64_t key(std::int64_t image) const
    {
        return hashKeys(static_cast<std::uint64_t>(role), static_cast<std::uint64_t>(image));
    }
};

struct MadeFile {
    std::int64_t size = 0;
    std::string hash;
};

/// Spots in a colour of the class.
RgbImage pictureOf(std::int64_t classNumber, std::uint64_t key)
{
    RgbImage image;
    image.width = image.height = kSide;
    image.pixels.assign(std::size_t(3) * kSide * kSide, 230);
    RandomStream ofClass(kSpots, static_cast<std::uint64_t>(classNumber)), ofImage(kSpots, key);
    const std::uint8_t colour[3] = {static_cast<std::uint8_t>(ofClass.below(200)),
                                    static_cast<std::uint8_t>(ofClass.below(200)),
                                    static_cast<std::uint8_t>(ofClass.below(200))};
    for (int spot = 0; spot < 8; ++spot) {
        const double x = ofImage.uniform(0, kSide), y = ofImage.uniform(0, kSide), radius = ofImage.uniform(6, 20);
        for (int row = 0; row < kSide; ++row)
            for (int column = 0; column < kSide; ++column)
                if (std::hypot(column - x, row - y) < radius)
                    std::copy_n(colour, 3,
                                &image.pixels[std::size_t(3) * static_cast<std::size_t>(row * kSide + column)]);
    }
    return image;
}

/// The files, and as many links to their folder as give every image a path.
std::vector<MadeFile> writeFiles(const MadeSet &set)
{
    const std::string real = set.folder + "/batch-0000";
    fs::create_directories(real);
    std::vector<MadeFile> files(static_cast<std::size_t>(set.files));
    parallelFor(set.files, [&](std::int64_t i) {
        const Bytes bytes = encodeJpeg(pictureOf(set.classOf(i), set.key(i)));
        writeFileAtomically(fmt::format("{}/{:04}.jpg", real, i),
                            std::string(reinterpret_cast<const char *>(bytes.data()), bytes.size()));
        files[static_cast<std::size_t>(i)] = {static_cast<std::int64_t>(bytes.size()),
                                              contentHash(bytes.data(), bytes.size())};
    });
    for (std::int64_t batch = 1; batch * set.files < set.images; ++batch)
        fs::create_directory_symlink("batch-0000", fmt::format("{}/batch-{:04}", set.folder, batch));
    return files;
}

/// Returns the ids, in order.
std::vector<std::int64_t> addToCatalogue(StudyWriter &writer, const MadeSet &set, const std::vector<MadeFile> &files)
{
    const std::string root = writer.roots(set.role).front().name;
    std::vector<std::int64_t> ids;
    Catalogue::Transaction transaction(writer.catalogue());
    for (std::int64_t image = 0; image < set.images; ++image) {
        const MadeFile &file = files[static_cast<std::size_t>(image % set.files)];
        ImageRecord record;
        record.root = root;
        record.path = fmt::format("batch-{:04}/{:04}.jpg", image / set.files, image % set.files);
        record.size = file.size;
        record.hash = file.hash;
        record.width = record.height = kSide;
        record.label = fmt::format("class-{:03}", set.classOf(image));
        ids.push_back(writer.catalogue().add(record));
    }
    transaction.commit();
    return ids;
}

void addNoise(float *row, std::int64_t cols, double weight, RandomStream random)
{
    for (std::int64_t c = 0; c < cols; ++c)
        row[c] += static_cast<float>(weight * random.normal() / std::sqrt(static_cast<double>(cols)));
}

void writeFeatures(const StudyWriter &writer, const Arguments &arguments, const MadeSet &set,
                   const std::vector<std::int64_t> &ids)
{
    FeatureWriter features(writer.path("features/made/" + writer.roots(set.role).front().name), arguments.cols);
    for (std::int64_t first = 0; first < set.images; first += kPartRows) {
        Matrix part(std::min(kPartRows, set.images - first), arguments.cols);
        parallelFor(part.rows, [&](std::int64_t i) {
            addNoise(part.row(i), part.cols, 1,
                     RandomStream(kCentres, static_cast<std::uint64_t>(set.classOf(first + i))));
            addNoise(part.row(i), part.cols, arguments.spread, RandomStream(kRows, set.key(first + i)));
        });
        const auto begin = ids.begin() + first;
        features.appendPart({begin, begin + part.rows},
                            std::vector<std::uint8_t>(static_cast<std::size_t>(part.rows), 1), part);
    }
}

/// Classes are spread over a disc, images around their class.
void addPlaces(const Arguments &arguments, const MadeSet &set, std::vector<float> &places)
{
    for (std::int64_t image = 0; image < set.images; ++image) {
        RandomStream ofClass(kPlaces, static_cast<std::uint64_t>(set.classOf(image))), ofImage(kPlaces, set.key(image));
        const double radius = 30 * std::sqrt(ofClass.uniform()), angle = ofClass.uniform(0, 2 * kPi);
        const double size = arguments.looseness * ofClass.uniform(0.3, 1.2);
        places.push_back(static_cast<float>(radius * std::cos(angle) + size * ofImage.normal()));
        places.push_back(static_cast<float>(radius * std::sin(angle) + size * ofImage.normal()));
    }
}

void writePlaces(const StudyWriter &writer, const std::vector<std::int64_t> &ids, const std::vector<float> &places)
{
    const std::string folder = writer.path("projection/made");
    const auto rows = static_cast<std::int64_t>(ids.size());
    writeNpy(folder + "/umap.ids.npy", NpyType::Int64, {rows}, ids.data());
    writeNpy(folder + "/umap.npy", NpyType::Float32, {rows, 2}, places.data());
}

void makeStudy(const Arguments &arguments)
{
    const std::string images = arguments.folder + "/images";
    const MadeSet target{SetRole::Target,        images + "/target",      arguments.targets,
                         arguments.targets / 10, arguments.targetClasses, arguments.classes / arguments.targetClasses};
    const MadeSet openSet{SetRole::OpenSet, images + "/open-set", arguments.images,
                          arguments.files,  arguments.classes,    1};
    fmt::print("files …\n");
    const std::vector<MadeFile> targetFiles = writeFiles(target), openFiles = writeFiles(openSet);
    NewStudy study;
    study.folder = arguments.study();
    study.target = {target.folder};
    study.openSet = {openSet.folder};
    createStudy(study);

    fmt::print("catalogue and features …\n");
    std::vector<std::int64_t> ids;
    std::vector<float> places;
    {
        StudyWriter writer(arguments.study());
        for (const auto &[set, files] : {std::pair(&target, &targetFiles), std::pair(&openSet, &openFiles)}) {
            const std::vector<std::int64_t> added = addToCatalogue(writer, *set, *files);
            writeFeatures(writer, arguments, *set, added);
            addPlaces(arguments, *set, places);
            ids.insert(ids.end(), added.begin(), added.end());
        }
        writer.settings().features = "made";
        for (const Stage stage : {Stage::Scan, Stage::Retrieval, Stage::Embed})
            writer.recordDone(stage, Phrase::verbatim("made for a benchmark"));
    }
    fmt::print("maps …\n");
    SilentContext context;
    MapOptions pca;
    pca.projection = "pca";
    runMap(arguments.study(), pca, {}, context);
    {
        StudyWriter writer(arguments.study());
        writePlaces(writer, ids, places);
        writer.settings().map = {};
        writer.recordDone(Stage::Map, Phrase::verbatim("made for a benchmark"));
    }
    fmt::print("selection …\n");
    fmt::print("{}\n", runSelect(arguments.study(), std::nullopt, context).summary().text());
}

} // namespace

int main(int argc, char **argv)
{
    letIdleThreadsSleep(argv);
    Arguments arguments;
    CLI::App app("Makes a study of many images, for bench_window");
    app.add_option("folder", arguments.folder, "Where study and images go; must not be there yet")->required();
    app.add_option("--images", arguments.images, "In the open-set")->capture_default_str();
    app.add_option("--targets", arguments.targets, "In the target set")->capture_default_str();
    app.add_option("--files", arguments.files, "Of the open-set, which its images share")->capture_default_str();
    app.add_option("--classes", arguments.classes, "In the open-set")->capture_default_str();
    app.add_option("--target-classes", arguments.targetClasses, "In the target set, of those")->capture_default_str();
    app.add_option("--cols", arguments.cols, "Values a feature")->capture_default_str();
    app.add_option("--spread", arguments.spread, "Of images within their class, in features")->capture_default_str();
    app.add_option("--looseness", arguments.looseness, "The same, on the map")->capture_default_str();
    CLI11_PARSE(app, argc, argv);
    try {
        makeStudy(arguments);
    } catch (const std::exception &error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
    return 0;
}
