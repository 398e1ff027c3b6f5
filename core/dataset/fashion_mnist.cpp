#include "core/dataset/fashion_mnist.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/image/encode.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
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
            throw Error(ErrorKind::NotFound,
                        CORESIFT_TEXT("Phrases", "cannot be opened. Is the package dataset-fashion-mnist installed?"),
                        path);
    }
    ~GzipReader() { ::gzclose(m_file); }
    GzipReader(const GzipReader &) = delete;
    GzipReader &operator=(const GzipReader &) = delete;

    void read(std::uint8_t *out, std::size_t size)
    {
        if (::gzread(m_file, out, static_cast<unsigned>(size)) != static_cast<int>(size))
            throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "ends early or is damaged"), m_path);
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
                    Phrase(CORESIFT_TEXT("Phrases", "is no IDX file of bytes with %1 dimensions"),
                           {std::to_string(dimensions)}),
                    path);
    IdxFile file;
    file.items = reader.readBigEndian();
    if (dimensions == 3) {
        file.height = reader.readBigEndian();
        file.width = reader.readBigEndian();
    }
    if (file.items > kMaxItems || file.height > kMaxSide || file.width > kMaxSide)
        throw Error(ErrorKind::Corrupt,
                    Phrase(CORESIFT_TEXT("Phrases", "claims %1 images of %2 × %3"),
                           {std::to_string(file.items), std::to_string(file.width), std::to_string(file.height)}),
                    path);
    const std::size_t row = std::size_t(file.width) * file.height;
    for (std::uint32_t i = 0; i < file.items; ++i) { // grows with what is there, not with what the header claims
        file.values.resize(file.values.size() + row);
        reader.read(file.values.data() + file.values.size() - row, row);
    }
    if (!reader.atEnd())
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is longer than its header says"), path);
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
            throw Error(ErrorKind::Corrupt,
                        Phrase(CORESIFT_TEXT("Phrases", "the labels of “%1” do not fit its images"), {part}), folder);
    }

    int count() const { return static_cast<int>(m_labels.size()); }
    int label(int i) const { return m_labels[static_cast<std::size_t>(i)]; }
    std::string name(int i) const
    {
        return fmt::format("{}-{:05}.png", kClassNames[m_labels[static_cast<std::size_t>(i)]], i);
    }

    void write(int i, const std::string &folder) const
    {
        const int width = static_cast<int>(m_images.width), height = static_cast<int>(m_images.height);
        const std::size_t size = std::size_t(m_images.width) * m_images.height;
        const Bytes png = encodeGreyPng(m_images.values.data() + static_cast<std::size_t>(i) * size, width, height);
        const std::string file = folder + "/" + name(i);
        std::ofstream out(file, std::ios::binary);
        out.write(reinterpret_cast<const char *>(png.data()), static_cast<std::streamsize>(png.size()));
        out.close(); // a full disk shows here at the latest
        if (!out)
            throw Error(ErrorKind::Io, CORESIFT_TEXT("Phrases", "cannot be written"), file);
    }

private:
    IdxFile m_images;
    Bytes m_labels;
};

/// Walks through a part in file order and takes, class by class, as many images as asked for; what was taken stays
/// taken.
class Taker {
public:
    Taker(const LabelledImages &images, ProgressMeter &meter, JobContext &context)
        : m_images(images), m_meter(meter), m_context(context)
    {
        m_next.fill(0);
    }

    void take(int label, int count, const std::string &folder)
    {
        makeFolders(folder);
        int &i = m_next[static_cast<std::size_t>(label)];
        for (; count > 0; ++i) {
            if (i >= m_images.count())
                throw Error(ErrorKind::Corrupt,
                            Phrase(CORESIFT_TEXT("Phrases", "the data set lacks %1 images of the class %2"),
                                   {std::to_string(count), kClassNames[static_cast<std::size_t>(label)]}));
            if (m_images.label(i) != label)
                continue;
            throwIfCancelled(m_context);
            m_images.write(i, folder);
            m_meter.advance();
            --count;
        }
    }

private:
    const LabelledImages &m_images;
    ProgressMeter &m_meter;
    JobContext &m_context;
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

/// A folder that goes away again unless it is kept under its own name.
class UnfinishedFolder {
public:
    explicit UnfinishedFolder(const std::string &folder) : m_folder(folder), m_unfinished(folder + ".unfinished")
    {
        std::filesystem::remove_all(m_unfinished);
    }
    ~UnfinishedFolder()
    {
        std::error_code leftAsItIs; // the next attempt removes it
        std::filesystem::remove_all(m_unfinished, leftAsItIs);
    }
    UnfinishedFolder(const UnfinishedFolder &) = delete;
    UnfinishedFolder &operator=(const UnfinishedFolder &) = delete;

    const std::string &path() const { return m_unfinished; }
    void keep() { std::filesystem::rename(m_unfinished, m_folder); }

private:
    std::string m_folder, m_unfinished;
};

} // namespace

void layOutFashionMnist(const std::string &dataset, const std::string &folder, JobContext &context)
{
    UnfinishedFolder unfinished(folder);
    const LabelledImages train(dataset, "train"), test(dataset, "t10k");
    const int footwear = static_cast<int>(kFootwear.size());
    ProgressMeter meter(context, "Laying out", kOpenSet + footwear * (kTargetEach + kTestEach), "images");
    Taker fromTrain(train, meter, context), fromTest(test, meter, context);
    takeFootwear(fromTrain, kTargetEach, unfinished.path() + "/target");
    takeOpenSet(fromTrain, unfinished.path() + "/open");
    takeFootwear(fromTest, kTestEach, unfinished.path() + "/test");
    meter.finish();
    unfinished.keep();
}

std::string zlibVersion()
{
    return ::zlibVersion();
}

} // namespace coresift
