#include "core/embedding/embed.h"

#include "core/base/error.h"
#include "core/embedding/feature_store.h"
#include "tests/support/support.h"
#include "tests/support/synthetic_dataset.h"

#include <algorithm>
#include <filesystem>

namespace coresift {

namespace fs = std::filesystem;
using test::RecordingJobContext;
using test::TempDir;

namespace {

constexpr int kSide = 16;
constexpr std::int64_t kMaxPixels = 1'000'000;

/// Sums of the picture's parts stand for a network. Counts what it is asked for; acts before a batch when told to.
class FakeEncoder : public Encoder {
public:
    std::int64_t dimensions() const override { return 6; }
    std::string hash() const override { return name; }
    Phrase summary() const override { return Phrase::verbatim("fake"); }
    Matrix embed(const std::uint8_t *pixels, std::int64_t images, int size) override
    {
        if (beforeBatch)
            beforeBatch(batches);
        ++batches;
        pictures += images;
        Matrix features(images, dimensions());
        const std::int64_t bytes = std::int64_t(size) * size * 3;
        for (std::int64_t i = 0; i < images; ++i)
            for (std::int64_t b = 0; b < bytes; ++b) // channel, upper or lower half
                features.row(i)[b % 3 + (b < bytes / 2 ? 0 : 3)] += pixels[i * bytes + b];
        return features;
    }

    std::string name = "fake encoder";
    std::function<void(int batch)> beforeBatch;
    int batches = 0;
    std::int64_t pictures = 0;
};

/// Pictures on disk, and the folder their features go to.
class Embedding : public ::testing::Test {
protected:
    /// `count` items with ids from `firstId`; eight different pictures take turns.
    std::vector<EmbedItem> items(int count, std::int64_t firstId = 1)
    {
        std::vector<EmbedItem> list;
        makeFolders(m_pictures);
        for (int i = 0; i < count; ++i) {
            const std::string file = m_pictures + "/" + std::to_string(i % 8) + ".png";
            if (!fileExists(file))
                writeBytes(file, test::encodedPicture(i % 8, i % 8, kSide));
            list.push_back({firstId + i, file});
        }
        return list;
    }

    static void writeBytes(const std::string &file, const Bytes &bytes)
    {
        writeFileAtomically(file, std::string(bytes.begin(), bytes.end()));
    }

    EmbedReport embed(const std::vector<EmbedItem> &list, JobContext &context)
    {
        EmbedOptions options;
        options.imageSize = kSide;
        options.batch = m_batch;
        const auto note = [this](std::int64_t id, const Phrase &reason) { m_unreadable.emplace_back(id, reason); };
        const auto requireSource = [this] {
            if (!fileExists(m_pictures))
                throw SourceGone("its disk was unplugged", m_pictures);
        };
        return embedImages(list, requireSource, m_encoder, options, kMaxPixels, m_folder, note, context, "Embedding");
    }

    EmbedReport embed(const std::vector<EmbedItem> &list)
    {
        SilentContext context;
        return embed(list, context);
    }

    std::vector<std::int64_t> partSizes() const
    {
        std::vector<std::int64_t> sizes;
        for (int part = 0; fileExists(partFile(part)); ++part)
            sizes.push_back(NpyFeatures(partFile(part)).rows());
        return sizes;
    }

    std::string partFile(int part) const { return m_folder + "/part-00" + std::to_string(part) + ".npy"; }

    TempDir m_dir;
    std::string m_pictures = m_dir / "pictures";
    std::string m_folder = m_dir / "features/abc/open";
    FakeEncoder m_encoder;
    int m_batch = 10;
    std::vector<std::pair<std::int64_t, Phrase>> m_unreadable;
};

} // namespace

TEST_F(Embedding, EveryImageGetsItsFeature)
{
    const EmbedReport report = embed(items(25, 100));
    EXPECT_EQ(report.embedded, 25);
    EXPECT_EQ(report.reused, 0);
    EXPECT_EQ(m_encoder.pictures, 25);
    const FeatureStore store({m_folder});
    ASSERT_EQ(store.rows(), 25);
    EXPECT_EQ(store.ids().front(), 100);
    const Matrix features = readAll(store);
    Matrix first(1, 6), eighth(1, 6), second(1, 6);
    std::copy_n(features.row(0), 6, first.row(0));
    std::copy_n(features.row(8), 6, eighth.row(0));
    std::copy_n(features.row(1), 6, second.row(0));
    EXPECT_TRUE(test::matrixNear(first, eighth, 0)); // the same picture
    EXPECT_FALSE(test::matrixNear(first, second, 0.01));
}

TEST_F(Embedding, ASecondRunComputesNothing)
{
    embed(items(25));
    const EmbedReport report = embed(items(25));
    EXPECT_EQ(report.embedded, 0);
    EXPECT_EQ(report.reused, 25);
    EXPECT_EQ(m_encoder.pictures, 25);
}

TEST_F(Embedding, OnlyNewImagesAreComputed)
{
    embed(items(25));
    EXPECT_EQ(embed(items(40)).embedded, 15);
    EXPECT_EQ(FeatureStore({m_folder}).rows(), 40);
}

TEST_F(Embedding, APartHoldsAtMostFiveHundredAndTwelveImages)
{
    m_batch = 100;
    embed(items(1130));
    for (const std::int64_t size : partSizes())
        EXPECT_LE(size, 512);
    EXPECT_EQ(FeatureStore({m_folder}).rows(), 1130);
    m_folder = m_dir / "other";
    m_batch = 4096;
    embed(items(1130));
    EXPECT_EQ(partSizes(), (std::vector<std::int64_t>{512, 512, 106}));
}

TEST_F(Embedding, CancellingHalfWayKeepsWhatWasComputed)
{
    RecordingJobContext context;
    m_encoder.beforeBatch = [&](int batch) {
        if (batch == 3)
            context.cancel();
    };
    EXPECT_THROW(embed(items(100), context), Cancelled);
    EXPECT_EQ(m_encoder.pictures, 40); // the batch in work was finished
    EXPECT_EQ(storedIds(m_folder).size(), 40U);
    m_encoder.beforeBatch = nullptr;
    const EmbedReport report = embed(items(100));
    EXPECT_EQ(report.reused, 40);
    EXPECT_EQ(report.embedded, 60);
    EXPECT_EQ(m_encoder.pictures, 100);
}

TEST_F(Embedding, ContinuesAfterAKillWithoutRepeatingAFinishedPart)
{
    m_batch = 256;
    m_encoder.beforeBatch = [](int batch) {
        if (batch == 3)
            throw std::runtime_error("killed");
    };
    EXPECT_THROW(embed(items(1000)), std::runtime_error);
    EXPECT_EQ(partSizes(), std::vector<std::int64_t>{512}); // the third batch was not on disk yet
    const auto finished = fs::last_write_time(partFile(0));
    const std::vector<std::int64_t> orphan{513, 514};
    writeNpy(m_folder + "/part-001.ids.npy", NpyType::Int64, {2}, orphan.data());
    writeFileAtomically(m_folder + "/part-001.npy.0123abcd.tmp", "half a part");

    m_encoder.beforeBatch = nullptr;
    const EmbedReport report = embed(items(1000));
    EXPECT_EQ(report.reused, 512);
    EXPECT_EQ(report.embedded, 488);
    EXPECT_EQ(fs::last_write_time(partFile(0)), finished);
    EXPECT_EQ(FeatureStore({m_folder}).rows(), 1000);
}

TEST_F(Embedding, AnUnreadableImageBecomesAnInvalidRow)
{
    std::vector<EmbedItem> list = items(20);
    writeFileAtomically(m_dir / "broken.png", "\x89PNG\r\n\x1a\n and no more");
    list[4].file = m_dir / "broken.png";
    list[15].file = m_dir / "gone.png";
    const EmbedReport report = embed(list);
    EXPECT_EQ(report.embedded, 20);
    EXPECT_EQ(report.unreadable, 2);
    EXPECT_EQ(m_encoder.pictures, 18);
    ASSERT_EQ(m_unreadable.size(), 2U);
    EXPECT_EQ(m_unreadable[0].first, 5);
    EXPECT_NE(m_unreadable[1].second.text().find("gone.png"), std::string::npos);
    const FeatureStore store({m_folder});
    EXPECT_EQ(store.rows(), 18);
    EXPECT_EQ(store.rowOf(5), -1);
}

TEST_F(Embedding, AnImageThatCanBeReadAgainGetsItsFeature)
{
    std::vector<EmbedItem> list = items(20);
    list[4].file = m_pictures + "/late.png";
    EXPECT_EQ(embed(list).unreadable, 1);
    writeBytes(list[4].file, test::encodedPicture(4, 4, kSide));
    const EmbedReport report = embed(list);
    EXPECT_EQ(report.embedded, 1);
    EXPECT_EQ(report.reused, 19);
    EXPECT_EQ(FeatureStore({m_folder}).rowOf(5), 4);
    EXPECT_EQ(embed(list).reused, 20);
}

TEST_F(Embedding, AnUnpluggedDiskEndsTheWorkAndTheNextRunDoesTheRest)
{
    const std::vector<EmbedItem> list = items(100);
    m_encoder.beforeBatch = [this](int batch) {
        if (batch == 3)
            fs::rename(m_pictures, m_dir / "unplugged");
    };
    EXPECT_THROW(embed(list), SourceGone);
    EXPECT_TRUE(m_unreadable.empty());
    const auto kept = static_cast<std::int64_t>(storedIds(m_folder).size());
    EXPECT_EQ(kept, m_encoder.pictures); // nothing that was computed is lost
    EXPECT_GE(kept, 40);
    EXPECT_LT(kept, 100); // no more than 30 images are decoded ahead

    fs::rename(m_dir / "unplugged", m_pictures);
    m_encoder.beforeBatch = nullptr;
    const EmbedReport report = embed(list);
    EXPECT_EQ(report.reused, kept);
    EXPECT_EQ(report.embedded, 100 - kept);
    EXPECT_EQ(report.unreadable, 0);
    const Matrix broken = readAll(FeatureStore({m_folder}));
    m_folder = m_dir / "whole";
    embed(list);
    EXPECT_TRUE(test::matrixNear(broken, readAll(FeatureStore({m_folder})), 0));
}

TEST_F(Embedding, ABatchOfUnreadableImagesOnlyIsNoTrouble)
{
    std::vector<EmbedItem> list;
    makeFolders(m_pictures);
    for (std::int64_t id = 1; id <= 30; ++id)
        list.push_back({id, m_dir / "gone.png"});
    EXPECT_EQ(embed(list).unreadable, 30);
    EXPECT_EQ(m_encoder.batches, 0);
    EXPECT_EQ(FeatureStore({m_folder}).rows(), 0);
}

TEST_F(Embedding, FeaturesStayWithTheirImageBesideUnreadableOnes)
{
    std::vector<EmbedItem> list = items(16);
    for (const std::size_t broken : {0U, 3U, 4U, 9U})
        list[broken].file = m_dir / "gone.png";
    embed(list);
    const FeatureStore mixed({m_folder});
    m_folder = m_dir / "whole";
    embed(items(16));
    const FeatureStore whole({m_folder});
    for (const std::int64_t id : mixed.ids()) {
        Matrix a(1, 6), b(1, 6);
        mixed.read(mixed.rowOf(id), 1, a.row(0));
        whole.read(whole.rowOf(id), 1, b.row(0));
        EXPECT_TRUE(test::matrixNear(a, b, 0)) << id;
    }
}

TEST_F(Embedding, ProgressCountsWhatWasThere)
{
    embed(items(25));
    RecordingJobContext context;
    embed(items(40), context);
    const std::vector<Progress> progress = context.progress();
    ASSERT_FALSE(progress.empty());
    EXPECT_EQ(progress.back().done, 40);
    EXPECT_EQ(progress.back().total, 40);
}

TEST_F(Embedding, NothingToDoIsDone)
{
    const EmbedReport report = embed({});
    EXPECT_EQ(report.embedded + report.reused, 0);
}

TEST_F(Embedding, OptionsAreChecked)
{
    EXPECT_TRUE(EmbedOptions().check().empty());
    m_batch = 0;
    EXPECT_THROW(embed(items(1)), Error);
}

TEST(EncoderId, HangsOnEncoderAndSize)
{
    FakeEncoder a, b;
    b.name = "another";
    EXPECT_EQ(encoderId(a, 224), encoderId(a, 224));
    EXPECT_NE(encoderId(a, 224), encoderId(a, 96));
    EXPECT_NE(encoderId(a, 224), encoderId(b, 224));
    EXPECT_EQ(encoderId(a, 224).size(), 32U);
}

} // namespace coresift
