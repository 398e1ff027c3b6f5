// Lays out Debian's dataset-fashion-mnist as a study's folders of PNG files:
//   target/  footwear in class folders (sandal, sneaker, ankle-boot), 100 each
//   test/    footwear of the test file in class folders, 300 each
//   open/    12,000 images of all ten classes without folders, 600 of them footwear and none of them in target/
// A file's name is its class and its place in the data set: open/sneaker-01234.png.
#include "core/base/error.h"
#include "core/base/file.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>
#include <opencv2/imgcodecs.hpp>
#include <set>
#include <zlib.h>

namespace coresift {

namespace {

const std::array<std::string, 10> kClassNames{"t-shirt", "trouser", "pullover", "dress", "coat",
                                              "sandal",  "shirt",   "sneaker",  "bag",   "ankle-boot"};
const std::set<int> kFootwear{5, 7, 9};
constexpr int kTargetEach = 100, kTestEach = 300;
constexpr int kOpenFootwearEach = 200, kOpenSet = 12000;
constexpr std::uint32_t kMaxItems = 1'000'000, kMaxSide = 1024;

/// A gzipped IDX file of bytes (LeCun's format): one row of `width` × `height` values an item; a label is 1 × 1.
struct IdxFile {
    std::uint32_t items = 0, height = 1, width = 1;
    Bytes values;
};

class GzipReader {
public:
    explicit GzipReader(const std::string &path) : m_path(path), m_file(::gzopen(path.c_str(), "rb"))
    {
        if (m_file == nullptr)
            throw Error(ErrorKind::NotFound, "cannot be opened. Is the package dataset-fashion-mnist installed?", path);
    }
    ~GzipReader() { ::gzclose(m_file); }
    GzipReader(const GzipReader &) = delete;
    GzipReader &operator=(const GzipReader &) = delete;

    void read(std::uint8_t *out, std::size_t size)
    {
        if (::gzread(m_file, out, static_cast<unsigned>(size)) != static_cast<int>(size))
            throw Error(ErrorKind::Corrupt, "ends early or is damaged", m_path);
    }

    std::uint32_t readBigEndian()
    {
        std::array<std::uint8_t, 4> b{};
        read(b.data(), b.size());
        return std::uint32_t(b[0]) << 24 | std::uint32_t(b[1]) << 16 | std::uint32_t(b[2]) << 8 | b[3];
    }

    bool atEnd() { return gzgetc(m_file) < 0; }

private:
    std::string m_path;
    gzFile m_file;
};

/// Sizes are checked before anything is allocated for them.
IdxFile readIdx(const std::string &path, int dimensions)
{
    GzipReader reader(path);
    const std::uint32_t unsignedBytes = 0x0800;
    if (reader.readBigEndian() != (unsignedBytes | static_cast<std::uint32_t>(dimensions)))
        throw Error(ErrorKind::Corrupt,
                    Phrase::verbatim(fmt::format("is no IDX file of bytes with {} dimensions", dimensions)), path);
    IdxFile file;
    file.items = reader.readBigEndian();
    if (dimensions == 3) {
        file.height = reader.readBigEndian();
        file.width = reader.readBigEndian();
    }
    if (file.items > kMaxItems || file.height > kMaxSide || file.width > kMaxSide)
        throw Error(ErrorKind::Corrupt,
                    Phrase::verbatim(fmt::format("claims {} images of {} × {}", file.items, file.width, file.height)),
                    path);
    const std::size_t row = std::size_t(file.width) * file.height;
    for (std::uint32_t i = 0; i < file.items; ++i) { // grows with what is there, not with what the header claims
        file.values.resize(file.values.size() + row);
        reader.read(file.values.data() + file.values.size() - row, row);
    }
    if (!reader.atEnd())
        throw Error(ErrorKind::Corrupt, "is longer than its header says", path);
    return file;
}

/// The images of one part of the data set with their classes.
class LabelledImages {
public:
    LabelledImages(const std::string &folder, const std::string &part)
        : m_images(readIdx(folder + "/" + part + "-images-idx3-ubyte.gz", 3)),
          m_labels(readIdx(folder + "/" + part + "-labels-idx1-ubyte.gz", 1).values)
    {
        const auto known = [](std::uint8_t label) { return label < kClassNames.size(); };
        if (m_labels.size() != m_images.items || !std::all_of(m_labels.begin(), m_labels.end(), known))
            throw Error(ErrorKind::Corrupt, Phrase::verbatim("the labels of “" + part + "” do not fit its images"),
                        folder);
    }

    int count() const { return static_cast<int>(m_labels.size()); }
    int label(int i) const { return m_labels[static_cast<std::size_t>(i)]; }
    std::string name(int i) const
    {
        return fmt::format("{}-{:05}.png", kClassNames[m_labels[static_cast<std::size_t>(i)]], i);
    }

    void write(int i, const std::string &folder) const
    {
        cv::Mat picture(static_cast<int>(m_images.height), static_cast<int>(m_images.width), CV_8UC1);
        const auto size = static_cast<std::ptrdiff_t>(picture.total());
        std::copy_n(m_images.values.begin() + i * size, size, picture.data);
        const std::string file = folder + "/" + name(i);
        if (!cv::imwrite(file, picture))
            throw Error(ErrorKind::Io, "cannot be written", file);
    }

private:
    IdxFile m_images;
    Bytes m_labels;
};

/// Walks through a part in file order and takes, class by class, as many images as asked for; what was taken stays
/// taken.
class Taker {
public:
    explicit Taker(const LabelledImages &images) : m_images(images) { m_next.fill(0); }

    void take(int label, int count, const std::string &folder)
    {
        makeFolders(folder);
        int &i = m_next[static_cast<std::size_t>(label)];
        for (; count > 0; ++i) {
            if (i >= m_images.count())
                throw Error(ErrorKind::Corrupt,
                            Phrase::verbatim(fmt::format("the data set lacks {} images of the class {}", count,
                                                         kClassNames[static_cast<std::size_t>(label)])));
            if (m_images.label(i) != label)
                continue;
            m_images.write(i, folder);
            --count;
        }
    }

private:
    const LabelledImages &m_images;
    std::array<int, kClassNames.size()> m_next;
};

void takeFootwear(Taker &taker, int each, const std::string &folder)
{
    for (const int label : kFootwear)
        taker.take(label, each, folder + "/" + kClassNames[static_cast<std::size_t>(label)]);
}

/// The other seven classes share what footwear leaves, as evenly as it goes.
void takeOpenSet(Taker &taker, const std::string &folder)
{
    int left = kOpenSet, classes = static_cast<int>(kClassNames.size());
    for (const int label : kFootwear) {
        taker.take(label, kOpenFootwearEach, folder);
        left -= kOpenFootwearEach;
        --classes;
    }
    for (int label = 0; label < static_cast<int>(kClassNames.size()); ++label) {
        if (kFootwear.count(label) != 0)
            continue;
        const int share = left / classes;
        taker.take(label, share, folder);
        left -= share;
        --classes;
    }
}

/// Under a temporary name until it is complete, so that a folder of that name is a whole one.
void layOut(const std::string &dataset, const std::string &folder)
{
    const std::string unfinished = folder + ".unfinished";
    std::filesystem::remove_all(unfinished);
    const LabelledImages train(dataset, "train"), test(dataset, "t10k");
    Taker trainTaker(train), testTaker(test);
    takeFootwear(trainTaker, kTargetEach, unfinished + "/target");
    takeOpenSet(trainTaker, unfinished + "/open");
    takeFootwear(testTaker, kTestEach, unfinished + "/test");
    std::filesystem::rename(unfinished, folder);
}

} // namespace

} // namespace coresift

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("usage: lay_out_fashion_mnist DATASET_FOLDER NEW_FOLDER\n", stderr);
        return 2;
    }
    try {
        coresift::layOut(argv[1], argv[2]);
        return 0;
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "lay_out_fashion_mnist: %s\n", problem.what());
        return 1;
    }
}
