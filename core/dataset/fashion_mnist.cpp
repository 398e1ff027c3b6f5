#include "core/dataset/fashion_mnist.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/image/encode.h"
#include "core/image/idx_file.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <set>

namespace coresift {

namespace {

const std::array<std::string, 10> kClassNames{"t-shirt", "trouser", "pullover", "dress", "coat",
                                              "sandal",  "shirt",   "sneaker",  "bag",   "ankle-boot"};
const std::set<int> kFootwear{5, 7, 9};
constexpr int kTargetEach = 100, kTestEach = 300;
constexpr int kOpenFootwearEach = 200, kOpenSet = 12000;

/// The images of one part of the data set with their classes.
class LabelledImages {
public:
    LabelledImages(const std::string &folder, const std::string &part)
        : m_images(readIdxImages(installed(folder + "/" + part + "-images-idx3-ubyte.gz"))),
          m_labels(readIdxLabels(installed(folder + "/" + part + "-labels-idx1-ubyte.gz")))
    {
        const auto known = [](std::int32_t label) {
            return label >= 0 && label < static_cast<std::int32_t>(kClassNames.size());
        };
        if (m_labels.size() != m_images.count || !std::all_of(m_labels.begin(), m_labels.end(), known))
            throw Error(ErrorKind::Corrupt,
                        Phrase(CORESIFT_TEXT("Phrases", "the labels of “%1” do not fit its images"), {part}), folder);
    }

    int count() const { return static_cast<int>(m_labels.size()); }
    std::int32_t label(int i) const { return m_labels[static_cast<std::size_t>(i)]; }
    std::string name(int i) const
    {
        return fmt::format("{}-{:05}.png", kClassNames[static_cast<std::size_t>(label(i))], i);
    }

    void write(int i, const std::string &folder) const
    {
        const Bytes png = encodeGreyPng(m_images.pixelsOf(static_cast<std::uint32_t>(i)),
                                        static_cast<int>(m_images.width), static_cast<int>(m_images.height));
        const std::string file = folder + "/" + name(i);
        std::ofstream out(file, std::ios::binary);
        out.write(reinterpret_cast<const char *>(png.data()), static_cast<std::streamsize>(png.size()));
        out.close(); // a full disk shows here at the latest
        if (!out)
            throw Error(ErrorKind::Io, CORESIFT_TEXT("Phrases", "cannot be written"), file);
    }

private:
    static const std::string &installed(const std::string &file)
    {
        if (!fileExists(file))
            throw Error(ErrorKind::NotFound,
                        CORESIFT_TEXT("Phrases", "cannot be opened. Is the package dataset-fashion-mnist installed?"),
                        file);
        return file;
    }

    IdxImages m_images;
    std::vector<std::int32_t> m_labels;
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

} // namespace coresift
