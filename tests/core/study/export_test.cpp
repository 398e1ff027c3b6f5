#include "core/study/stages.h"

#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/npy.h"
#include "core/sampling/coreset_csv.h"
#include "core/study/marks.h"
#include "core/study/metadata.h"
#include "core/study/results.h"
#include "tests/support/plain_user.h"
#include "tests/support/support.h"
#include "tests/support/synthetic_dataset.h"

#include <filesystem>
#include <functional>
#include <set>

namespace coresift {

namespace fs = std::filesystem;
using test::errorOf;
using test::PlainUser;
using test::RecordingJobContext;
using test::SyntheticDataset;
using test::TempDir;

namespace {

/// Where the study of a test lies, and what its tests do with it.
class ExportFrom : public ::testing::Test {
protected:
    void join(const std::string &text)
    {
        writeFileAtomically(m_dir / "m.csv", text);
        joinMetadata(m_study, m_dir / "m.csv", {}, m_context);
    }

    std::string exportError(const ExportRequest &request)
    {
        return errorOf([&] { runExport(m_study, request, m_context); });
    }

    TempDir m_dir;
    std::string m_study = m_dir / "study";
    RecordingJobContext m_context;
};

/// A study with a coreset of six images, without training: the encoder is an untrained network saved by a one-step run.
class Export : public ExportFrom {
protected:
    Export()
    {
        NewStudy study;
        study.folder = m_study;
        study.target = {m_data.target};
        study.openSet = {m_data.openSet};
        createStudy(study);
        TrainOptions training = TrainOptions::fromPreset("quick");
        training.backbone = {"resnet10", true};
        training.imageSize = 32;
        training.batch = 8;
        training.steps = 1;
        EmbedOptions embedding;
        embedding.imageSize = 32;
        SelectOptions selection;
        selection.clusters = 2;
        selection.cut.stop = false;
        selection.cut.budget = Budget::images(6);
        runScan(m_study, {}, m_context);
        runRetrievalTraining(m_study, {training}, {}, m_context);
        runEmbed(m_study, embedding, m_context);
        runSelect(m_study, selection, m_context);
    }

    std::vector<CoresetRow> coreset() const
    {
        return readCoresetCsv(m_study + "/selections/selection-001/coreset.csv");
    }

    SyntheticDataset m_data{m_dir.path(), 4, 12, 0};
};

using Texts = std::vector<std::string>;

/// A scanned study without a coreset, whose images are exported by their ids. Several have one name.
class ExportOfImages : public ExportFrom {
protected:
    ExportOfImages()
    {
        int number = 0;
        for (const char *path :
             {"a/same.png", "b/same.png", "b/SAME.png", "with space.png", "odd\xFF.png", "=1+1.png"}) {
            const Bytes picture = test::encodedPicture(3, 900 + ++number, 24);
            makeFolders(m_data.openSet + "/a");
            makeFolders(m_data.openSet + "/b");
            writeFileAtomically(m_data.openSet + "/" + path, std::string(picture.begin(), picture.end()));
        }
        NewStudy study;
        study.folder = m_study;
        study.target = {m_data.target};
        study.openSet = {m_data.openSet};
        study.scan.labels = "folder";
        createStudy(study);
        runScan(m_study, {}, m_context);
    }

    std::vector<std::int64_t> idsOf(const Texts &paths)
    {
        const Catalogue catalogue(m_study + "/catalogue.sqlite", Catalogue::Access::Read);
        std::vector<std::int64_t> ids;
        for (const std::string &wanted : paths)
            for (const char *root : {"open", "target"})
                for (const auto &[id, path] : catalogue.paths(root))
                    if (path == wanted)
                        ids.push_back(id);
        EXPECT_EQ(ids.size(), paths.size());
        return ids;
    }

    ExportRequest requestOf(const Texts &paths)
    {
        ExportRequest request;
        request.images = idsOf(paths);
        return request;
    }

    SyntheticDataset m_data{m_dir.path(), 2, 4, 0};
};

/// Relative paths of all files below a folder.
std::set<std::string> filesBelow(const std::string &folder)
{
    std::set<std::string> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (!entry.is_directory())
            files.insert(entry.path().lexically_relative(folder).string());
    return files;
}

/// Does something between two images, once a file is there.
class ChangesOnceThereIs : public RecordingJobContext {
public:
    ChangesOnceThereIs(std::string file, std::function<void()> change)
        : m_file(std::move(file)), m_change(std::move(change))
    {}
    bool isCancelled() const override
    {
        if (!m_seen && fileExists(m_file)) {
            m_seen = true;
            m_change();
        }
        return RecordingJobContext::isCancelled();
    }
    bool seen() const { return m_seen; }

private:
    std::string m_file;
    std::function<void()> m_change;
    mutable bool m_seen = false;
};

void expectEqual(const ExportReport &planned, const ExportReport &done)
{
    EXPECT_EQ(planned.images, done.images);
    EXPECT_EQ(planned.copied, done.copied);
    EXPECT_EQ(planned.linked, done.linked);
    EXPECT_EQ(planned.missing, done.missing);
    EXPECT_EQ(planned.withoutFeatures, done.withoutFeatures);
    ASSERT_EQ(planned.renamed.size(), done.renamed.size());
    for (std::size_t i = 0; i < planned.renamed.size(); ++i)
        EXPECT_EQ(planned.renamed[i].file, done.renamed[i].file);
    ASSERT_EQ(planned.destinations.size(), done.destinations.size());
}

/// Files and bytes at a destination, links not followed.
std::pair<std::int64_t, std::uint64_t> sizeOnDisk(const std::string &destination)
{
    if (!fs::is_directory(destination))
        return {1, fs::file_size(destination)};
    std::pair<std::int64_t, std::uint64_t> size{0, 0};
    for (const auto &entry : fs::recursive_directory_iterator(destination)) {
        size.first += entry.is_directory() ? 0 : 1;
        size.second += entry.is_regular_file() && !entry.is_symlink() ? entry.file_size() : 0;
    }
    return size;
}

} // namespace

TEST_F(Export, WritesTheCsv)
{
    const ExportReport report = runExport(m_study, {m_dir / "out.csv", {}, {}}, m_context);
    EXPECT_EQ(report.images, 6);
    const std::string text = readTextFile(m_dir / "out.csv");
    EXPECT_EQ(text.rfind("rank,path,open_set,index,round,centroid,cosine,nearest_target\r\n", 0), 0U);
    EXPECT_EQ(readCoresetCsv(m_dir / "out.csv").size(), 6U);
}

TEST_F(Export, AStudyThatCannotBeWrittenToIsExported)
{
    EXPECT_FALSE(readStudy(m_study).readOnly);
    fs::permissions(m_dir.path(), fs::perms::all); // where the plain user's CSV goes
    fs::permissions(m_study, static_cast<fs::perms>(0555));
    {
        const PlainUser user;
        if (!user)
            GTEST_SKIP() << "root cannot step down here";
        EXPECT_TRUE(readStudy(m_study).readOnly);
        EXPECT_NE(errorOf([&] { const StudyWriter writer(m_study); }).find("cannot write"), std::string::npos);
        EXPECT_EQ(runExport(m_study, {m_dir / "out.csv", {}, {}}, m_context).images, 6);
    }
    fs::permissions(m_study, fs::perms::owner_all);
    EXPECT_EQ(readCoresetCsv(m_dir / "out.csv").size(), 6U);
}

TEST_F(Export, HoldsTheStudyMeanwhile)
{
    const StudyWriter other(m_study);
    EXPECT_NE(errorOf([&] {
                  runExport(m_study, {m_dir / "out.csv", {}, {}}, m_context);
              }).find("is in use by"),
              std::string::npos);
}

TEST_F(Export, CopiesTheImagesAndSaysWhereEachCameFrom)
{
    const ExportReport report = runExport(m_study, {{}, m_dir / "copies", {}}, m_context);
    EXPECT_EQ(report.copied, 6);
    const std::vector<CoresetRow> rows = coreset();
    for (const CoresetRow &row : rows)
        EXPECT_EQ(readFile(m_dir / "copies/" + row.path), readFile(m_data.openSet + "/" + row.path));
    EXPECT_NE(readTextFile(m_dir / "copies/files.csv").find(rows[0].path), std::string::npos);
}

TEST_F(Export, LinksTheImages)
{
    EXPECT_EQ(runExport(m_study, {{}, {}, m_dir / "links"}, m_context).linked, 6);
    const std::vector<CoresetRow> rows = coreset();
    EXPECT_TRUE(fs::is_symlink(m_dir / "links/" + rows[0].path));
}

TEST_F(Export, NeverWritesIntoAFolderOfImages)
{
    EXPECT_NE(errorOf([&] {
                  runExport(m_study, {m_data.openSet + "/x.csv", {}, {}}, m_context);
              }).find("never written"),
              std::string::npos);
    EXPECT_NE(errorOf([&] {
                  runExport(m_study, {{}, m_data.target + "/x", {}}, m_context);
              }).find("never written"),
              std::string::npos);
    EXPECT_FALSE(fileExists(m_data.openSet + "/x.csv"));
    EXPECT_FALSE(fileExists(m_data.target + "/x"));
}

TEST_F(Export, RefusesAFolderThatHoldsFiles)
{
    makeFolders(m_dir / "full");
    writeFileAtomically(m_dir / "full/a", "x");
    EXPECT_NE(errorOf([&] {
                  runExport(m_study, {{}, m_dir / "full", {}}, m_context);
              }).find("not empty"),
              std::string::npos);
}

TEST_F(Export, CountsImagesThatAreNotThereAnyMore)
{
    const std::vector<CoresetRow> rows = coreset();
    fs::remove(m_data.openSet + "/" + rows[0].path);
    const ExportReport report = runExport(m_study, {{}, m_dir / "copies", {}}, m_context);
    EXPECT_EQ(report.copied, 5);
    EXPECT_EQ(report.missing, (Texts{rows[0].path}));
}

TEST_F(Export, CarriesMetadataAndTheChosenColumns)
{
    const std::vector<CoresetRow> rows = coreset();
    const std::string own = readTextFile(m_study + "/selections/selection-001/coreset.csv");
    join("path,licence,rank\n" + rows[0].path + ",=cmd(),mine\n");
    ExportRequest request{m_dir / "out.csv", {}, {}};
    runExport(m_study, request, m_context);
    CsvTable table = readCsv(m_dir / "out.csv");
    EXPECT_EQ(table.columns, (Texts{"rank", "path", "open_set", "index", "round", "centroid", "cosine",
                                    "nearest_target", "licence", "meta_rank"}));
    EXPECT_EQ(table.rows[0][8], "'=cmd()") << "not a formula for a spreadsheet";
    EXPECT_EQ(table.rows[0][9], "mine");
    EXPECT_EQ(table.rows[1][8], "");
    request.columns = {"licence", "path"};
    runExport(m_study, request, m_context);
    table = readCsv(m_dir / "out.csv");
    EXPECT_EQ(table.columns, (Texts{"licence", "path"}));
    EXPECT_EQ(table.rows[0][1], rows[0].path);
    request.columns = {"path", "license"};
    EXPECT_NE(exportError(request).find("“license”"), std::string::npos);
    EXPECT_NE(exportError(request).find("licence, meta_rank"), std::string::npos);
    request.columns = {"path", "path"};
    EXPECT_NE(exportError(request).find("twice"), std::string::npos);
    EXPECT_EQ(readTextFile(m_study + "/selections/selection-001/coreset.csv"), own) << "the study's own never changes";
}

TEST_F(Export, WritesUnitFeaturesInOrderOfRankWithTheirIds)
{
    const std::vector<CoresetRow> rows = coreset();
    ExportRequest request;
    request.features = m_dir / "f.npy";
    EXPECT_EQ(runExport(m_study, request, m_context).withoutFeatures, 0);
    const std::vector<std::int64_t> ids = readNpyInt64(m_dir / "f.ids.npy");
    ASSERT_EQ(ids.size(), rows.size());
    const Matrix features = readNpyMatrix(m_dir / "f.npy");
    ASSERT_EQ(features.rows, static_cast<std::int64_t>(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(ids[i], rows[i].index);
        double square = 0;
        for (std::int64_t j = 0; j < features.cols; ++j)
            square += double(features.row(std::int64_t(i))[j]) * features.row(std::int64_t(i))[j];
        EXPECT_NEAR(square, 1, 1e-5);
    }
    // The first part holds the target: an image of it and one of the open-set, in the order asked for.
    request.images = {{rows[3].index, 1, rows[3].index}};
    request.features = m_dir / "two.npy";
    EXPECT_EQ(runExport(m_study, request, m_context).images, 2);
    EXPECT_EQ(readNpyInt64(m_dir / "two.ids.npy"), (std::vector<std::int64_t>{rows[3].index, 1}));
    const Matrix two = readNpyMatrix(m_dir / "two.npy");
    EXPECT_TRUE(std::equal(two.row(0), two.row(1), features.row(3)));
    request.features = m_dir / "f.txt";
    EXPECT_NE(exportError(request).find(".safetensors"), std::string::npos);
}

TEST_F(Export, ATableBesideTheFeaturesSaysWhichImagesTheyAreOf)
{
    const std::vector<CoresetRow> rows = coreset();
    join("path,licence,folder\n" + rows[3].path + ",CC0,mine\n");
    ExportRequest request;
    request.images = {{rows[3].index, 1, rows[0].index}};
    for (const std::string name : {"f.npy", "g.safetensors"}) {
        const std::string file = m_dir / (name.substr(0, 1) + ".images.csv");
        request.features = m_dir / name;
        request.dryRun = true;
        const ExportDestination planned = runExport(m_study, request, m_context).destinations.at(0);
        EXPECT_EQ(planned.path, file);
        EXPECT_FALSE(fileExists(file));
        request.dryRun = false;
        runExport(m_study, request, m_context);
        EXPECT_EQ(sizeOnDisk(file), std::make_pair(planned.files, planned.bytes));
        const CsvTable table = readCsv(file);
        EXPECT_EQ(table.columns, (Texts{"index", "folder", "path", "licence", "meta_folder"}));
        const std::string first = Catalogue(m_study + "/catalogue.sqlite", Catalogue::Access::Read).image(1).path;
        EXPECT_EQ(table.rows, (std::vector<Texts>{{std::to_string(rows[3].index), "open", rows[3].path, "CC0", "mine"},
                                                  {"1", "target", first, "", ""},
                                                  {std::to_string(rows[0].index), "open", rows[0].path, "", ""}}));
    }
    EXPECT_EQ(readNpyInt64(m_dir / "f.ids.npy"), *request.images);
}

TEST_F(Export, MarksAreAsTheSelectionKeepsThemWithTheMetadataBehind)
{
    const std::vector<CoresetRow> rows = coreset();
    markImages(m_study, {{rows[0].index, MarkKind::Rejected, "=two\r\n\"lines\""},
                         {rows[1].index, MarkKind::Pinned, "'typical"}});
    runSelect(m_study, {}, m_context);
    ExportRequest request;
    request.marks = m_dir / "marks.csv";
    runExport(m_study, request, m_context);
    EXPECT_EQ(readTextFile(request.marks), readTextFile(m_study + "/selections/selection-002/marks.csv"));
    join("path,licence,reason\n" + rows[1].path + ",=cmd(),mine\n");
    runExport(m_study, request, m_context);
    const CsvTable table = readCsv(request.marks);
    EXPECT_EQ(table.columns,
              (Texts{"index", "open_set", "path", "mark", "reason", "centroid", "licence", "meta_reason"}));
    ASSERT_EQ(table.rows.size(), 2U);
    for (const Texts &cells : table.rows) {
        const bool pinned = cells[0] == std::to_string(rows[1].index);
        EXPECT_EQ(cells[3], pinned ? "pinned" : "rejected");
        EXPECT_EQ(cells[6], pinned ? "'=cmd()" : "");
        EXPECT_EQ(cells[7], pinned ? "mine" : "");
    }
}

TEST_F(Export, ALeftOutCentroidIsAmongTheMarksWithItsReason)
{
    SelectOptions options = readStudy(m_study).settings.select;
    options.leaveOutCentroids = {{1, "blurred, all"}};
    runSelect(m_study, options, m_context);
    EXPECT_EQ(readSelection(m_study).options.leaveOutCentroids, options.leaveOutCentroids);
    ExportRequest request;
    request.marks = m_dir / "marks.csv";
    runExport(m_study, request, m_context);
    EXPECT_EQ(readTextFile(request.marks), "index,open_set,path,mark,reason,centroid\r\n"
                                           ",,,rejected,\"blurred, all\",1\r\n");
    options.selector = "nearest"; // has no use for centroids
    runSelect(m_study, options, m_context);
    runExport(m_study, request, m_context);
    EXPECT_EQ(readTextFile(request.marks), "index,open_set,path,mark,reason,centroid\r\n");
}

TEST_F(Export, DamagedMarksAreToldAndASelectionWithoutHasNone)
{
    const std::string own = m_study + "/selections/selection-001/marks.csv",
                      header = "index,open_set,path,mark,reason\r\n";
    const std::pair<std::string, const char *> bad[] = {
        {"", "is empty"},
        {"index,open_set,path,mark\r\n", "no column “reason”"},
        {header + "x,open,a.png,pinned,\r\n", "row 2 has no number in the column “index”"},
        {header + "1e300,open,a.png,pinned,\r\n", "row 2 has an impossible value in the column “index”"},
        {header + "nan,open,a.png,pinned,\r\n", "row 2 has an impossible value in the column “index”"},
        {header + "1,open,a.png,kept,\r\n", "row 2 has an impossible value in the column “mark”"},
        {header + "1,open,a.png,pinned\r\n", "row 2 has 4 cells, not 5"},
        {header + "1,open,a.png,pinned,\"\r\n", "row 2 has a quote"},
        {"index,open_set,path,mark,reason,centroid\r\n,,,rejected,,x\r\n",
         "row 2 has no number in the column “centroid”"},
        {"index,open_set,path,mark,reason,centroid\r\n,,,rejected,,-1\r\n",
         "row 2 has an impossible value in the column “centroid”"}};
    ExportRequest request;
    request.marks = m_dir / "marks.csv";
    for (const auto &[text, message] : bad) {
        writeFileAtomically(own, text);
        EXPECT_NE(exportError(request).find(message), std::string::npos) << message;
    }
    EXPECT_FALSE(fileExists(request.marks));
    fs::remove(own); // selections of 0.1 had no such file
    join("path,licence\n" + coreset()[0].path + ",CC0\n");
    runExport(m_study, request, m_context);
    EXPECT_EQ(readTextFile(request.marks), "index,open_set,path,mark,reason,centroid,licence\r\n");
}

TEST_F(Export, ADryRunSaysWhatTheRealOneDoesAndWritesNothing)
{
    const std::vector<CoresetRow> rows = coreset();
    fs::remove(m_data.openSet + "/" + rows[2].path);
    for (const char *extension : {".npy", ".safetensors"}) {
        const std::string out = m_dir / (std::string("out") + extension);
        makeFolders(out);
        ExportRequest request{out + "/out.csv", out + "/copies", out + "/links", out + "/marks.csv"};
        request.coco = out + "/copies/coco.json";
        request.features = out + "/f" + extension;
        request.dryRun = true;
        const StudyWriter busy(m_study); // a dry run needs no lock
        const ExportReport planned = runExport(m_study, request, m_context);
        EXPECT_TRUE(fs::is_empty(out));
        EXPECT_TRUE(planned.fits());
        EXPECT_NE(planned.summary().text().find("dry run"), std::string::npos);
        request.dryRun = false;
        EXPECT_NE(exportError(request).find("in use"), std::string::npos);
    }
    for (const char *extension : {".npy", ".safetensors"}) {
        const std::string out = m_dir / (std::string("out") + extension);
        ExportRequest request{out + "/out.csv", out + "/copies", out + "/links", out + "/marks.csv"};
        request.coco = out + "/coco.json";
        request.features = out + "/f" + extension;
        request.dryRun = true;
        const ExportReport planned = runExport(m_study, request, m_context);
        request.dryRun = false;
        expectEqual(planned, runExport(m_study, request, m_context));
        EXPECT_EQ(planned.copied, 5);
        EXPECT_EQ(planned.missing, (Texts{rows[2].path}));
        for (const ExportDestination &destination : planned.destinations) {
            EXPECT_EQ(sizeOnDisk(destination.path), std::make_pair(destination.files, destination.bytes))
                << destination.path;
            EXPECT_GT(destination.freeBytes.value_or(0), 0U);
        }
    }
}

TEST_F(ExportOfImages, NamesThatCollideGetASuffixAndTheMappingSaysSo)
{
    join("path,licence\nb/same.png,CC0\n");
    ExportRequest request = requestOf(
        {"a/same.png", "b/same.png", "b/SAME.png", "with space.png", "odd\xFF.png", "=1+1.png", "a/same.png"});
    request.copyTo = m_dir / "copies";
    const ExportReport report = runExport(m_study, request, m_context);
    EXPECT_EQ(report.images, 6) << "an image that is named twice is exported once";
    EXPECT_EQ(report.copied, 6);
    ASSERT_EQ(report.renamed.size(), 2U);
    EXPECT_EQ(report.renamed[0].file, "same-2.png");
    EXPECT_EQ(filesBelow(request.copyTo),
              (std::set<std::string>{"same.png", "same-2.png", "SAME-3.png", "with space.png", "odd\xFF.png",
                                     "=1+1.png", "files.csv"}));
    EXPECT_EQ(readFile(request.copyTo + "/same-2.png"), readFile(m_data.openSet + "/b/same.png"));
    const CsvTable mapping = readCsv(request.copyTo + "/files.csv");
    EXPECT_EQ(mapping.columns, (Texts{"file", "path", "open_set", "licence"}));
    EXPECT_EQ(mapping.rows[1], (Texts{"same-2.png", "b/same.png", "open", "CC0"}));
    EXPECT_EQ(mapping.rows[4][0], "odd\\xFF.png");
    EXPECT_EQ(mapping.rows[5][0], "'=1+1.png");
}

TEST_F(ExportOfImages, ATreeHasAFolderForEveryClass)
{
    ExportRequest request = requestOf({"left/0.png", "right/0.png", "with space.png"});
    request.linkTo = m_dir / "links";
    request.tree = true;
    EXPECT_EQ(runExport(m_study, request, m_context).linked, 3);
    EXPECT_EQ(filesBelow(request.linkTo),
              (std::set<std::string>{"left/0.png", "right/0.png", "unlabelled/with space.png", "files.csv"}));
    EXPECT_TRUE(fs::is_symlink(request.linkTo + "/left/0.png"));
    EXPECT_EQ(readCsv(request.linkTo + "/files.csv").rows[1], (Texts{"right/0.png", "right/0.png", "target", "right"}));
    ExportRequest unlabelled = requestOf({"with space.png"});
    unlabelled.copyTo = m_dir / "copies";
    unlabelled.tree = true;
    EXPECT_NE(exportError(unlabelled).find("no image has a class"), std::string::npos);
}

TEST_F(ExportOfImages, FoldersNamedByMetadataStayInTheirRoot)
{
    join("path,source\na/same.png,../../escaped\nb/same.png,/etc\nb/SAME.png,..\nwith space.png,a:b\n"
         "=1+1.png,a/b\n");
    ExportRequest request =
        requestOf({"a/same.png", "b/same.png", "b/SAME.png", "with space.png", "=1+1.png", "odd\xFF.png"});
    request.copyTo = m_dir / "out/copies";
    request.folderBy = "source";
    const ExportReport report = runExport(m_study, request, m_context);
    EXPECT_EQ(report.copied, 6);
    EXPECT_EQ(filesBelow(m_dir / "out"),
              (std::set<std::string>{"copies/_.._escaped/same.png", "copies/_etc/same.png",
                                     "copies/unlabelled/SAME.png", "copies/a_b/with space.png", "copies/a_b-2/=1+1.png",
                                     "copies/unlabelled-2/odd\xFF.png", "copies/files.csv"}));
    EXPECT_EQ(readCsv(request.copyTo + "/files.csv").rows[0][3], "../../escaped");
    request.copyTo = m_dir / "again";
    request.folderBy = "sauce";
    EXPECT_NE(exportError(request).find("“sauce”"), std::string::npos);
    EXPECT_FALSE(fileExists(m_dir / "again"));
}

TEST_F(ExportOfImages, NeedNoCoresetAndLeaveItsCellsEmpty)
{
    ExportRequest request = requestOf({"with space.png", "left/0.png"});
    request.csv = m_dir / "out.csv";
    EXPECT_FALSE(runExport(m_study, request, m_context).ofCoreset);
    const CsvTable table = readCsv(m_dir / "out.csv");
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0],
              (Texts{"", "with space.png", "open", std::to_string(request.images->at(0)), "", "", "", ""}));
    EXPECT_EQ(table.rows[1][2], "target");
    request.images->push_back(123'456);
    EXPECT_NE(exportError(request).find("123456"), std::string::npos);
    request.images.reset();
    EXPECT_NE(exportError(request).find("no coreset"), std::string::npos);
}

TEST_F(ExportOfImages, CancelledHalfWayLeavesNothing)
{
    ExportRequest request = requestOf({"a/same.png", "b/same.png", "left/0.png"});
    request.copyTo = m_dir / "new/copies";
    request.csv = m_dir / "out.csv";
    request.tree = true;
    ChangesOnceThereIs context(request.copyTo + "/a/same.png", [&context] { context.cancel(); });
    EXPECT_THROW(runExport(m_study, request, context), Cancelled);
    EXPECT_TRUE(context.seen());
    EXPECT_FALSE(fileExists(m_dir / "new"));
    EXPECT_FALSE(fileExists(m_dir / "out.csv"));
    EXPECT_EQ(runExport(m_study, request, m_context).copied, 3) << "the same request works afterwards";
}

TEST_F(ExportOfImages, AFileThatGoesHalfWayIsMissingFromTheMapping)
{
    ExportRequest request = requestOf({"a/same.png", "with space.png", "=1+1.png"});
    request.copyTo = m_dir / "copies";
    request.coco = m_dir / "coco.json";
    ChangesOnceThereIs context(request.copyTo + "/same.png", [&] { fs::remove(m_data.openSet + "/with space.png"); });
    const ExportReport report = runExport(m_study, request, context);
    EXPECT_EQ(report.copied, 2);
    EXPECT_EQ(report.missing, (Texts{"with space.png"}));
    EXPECT_EQ(readCsv(request.copyTo + "/files.csv").rows.size(), 2U);
    EXPECT_EQ(readTextFile(request.coco).find("with space"), std::string::npos);
    ASSERT_EQ(context.lines().size(), 1U);
    EXPECT_NE(context.lines()[0].find("with space.png"), std::string::npos);
}

TEST_F(ExportOfImages, AFailureHalfWayLeavesNoCopies)
{
    ExportRequest request = requestOf({"a/same.png", "b/same.png"});
    request.copyTo = m_dir / "copies";
    request.csv = m_dir / "nowhere/out.csv";
    makeFolders(request.copyTo);
    EXPECT_NE(exportError(request).find("nowhere"), std::string::npos);
    EXPECT_TRUE(fs::is_empty(request.copyTo)) << "the folder was there before and stays";
}

TEST_F(ExportOfImages, ADiskThatIsTooSmallIsToldBeforeAnythingIsWritten)
{
    ExportRequest request = requestOf({"a/same.png", "with space.png"});
    request.copyTo = m_dir / "copies";
    const std::uint64_t more = freeDiskSpace(m_dir.path()) + (std::uint64_t(1) << 30);
    fs::resize_file(m_data.openSet + "/a/same.png", more); // a hole: it takes no space itself
    request.dryRun = true;
    const ExportReport planned = runExport(m_study, request, m_context);
    EXPECT_FALSE(planned.fits());
    EXPECT_GE(planned.destinations.at(0).bytes, more);
    request.dryRun = false;
    EXPECT_NE(exportError(request).find("are free there"), std::string::npos);
    EXPECT_FALSE(fileExists(request.copyTo));
    request.linkTo = std::move(request.copyTo);
    request.copyTo.clear();
    EXPECT_EQ(runExport(m_study, request, m_context).linked, 2) << "links need no room";
}

TEST_F(ExportOfImages, ChecksEveryDestination)
{
    const ExportRequest request = requestOf({"with space.png"});
    fs::create_directory_symlink(m_data.openSet, m_dir / "link");
    const auto refusal = [&](std::string ExportRequest::*member, const std::string &destination) {
        ExportRequest bad = request;
        bad.*member = destination;
        return exportError(bad);
    };
    for (const std::string &folder : {m_data.openSet, m_data.target, m_dir / "link"})
        for (const auto member : {&ExportRequest::csv, &ExportRequest::copyTo, &ExportRequest::linkTo,
                                  &ExportRequest::coco, &ExportRequest::features})
            EXPECT_NE(refusal(member, folder + "/new.npy").find("never written to"), std::string::npos);
    for (const char *own : {"/study.json", "/selections/x.csv", "/catalogue.sqlite", "/features"})
        EXPECT_NE(refusal(&ExportRequest::csv, m_study + own).find("study's own"), std::string::npos) << own;
    ExportRequest twice = request;
    twice.csv = m_dir / "out";
    twice.coco = m_dir / "./out";
    EXPECT_NE(exportError(twice).find("named twice"), std::string::npos);
    ExportRequest beside = request;
    beside.features = m_dir / "f.safetensors";
    beside.csv = m_dir / "f.images.csv";
    EXPECT_NE(exportError(beside).find("named twice"), std::string::npos);
    beside.csv.clear();
    fs::create_symlink(m_data.openSet + "/with space.png", m_dir / "f.images.csv");
    EXPECT_NE(exportError(beside).find("never written to"), std::string::npos);
}

} // namespace coresift
