#include "core/study/report_pictures.h"

#include "core/base/npy.h"
#include "core/base/text.h"
#include "core/embedding/feature_store.h"
#include "core/image/decode.h"
#include "core/image/encode.h"
#include "core/image/read_image.h"
#include "core/image/resize.h"
#include "core/sampling/kmeans.h"
#include "core/study/html.h"
#include "core/study/stage_run.h"
#include "core/study/study_file.h"

#include <algorithm>

namespace coresift {

namespace {

constexpr std::size_t kSheetColumns = 8;
constexpr std::size_t kTypicalCells = 4;
constexpr std::size_t kShownCentroids = 8;

/// At most so many characters (not bytes), the end left out.
std::string shortened(const std::string &text, std::size_t characters)
{
    std::size_t seen = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80 && ++seen > characters)
            return text.substr(0, i) + "…";
    return text;
}

std::string smallHtml(const std::string &text)
{
    std::string html;
    for (const char c : escapeHtml(text))
        html += c == '\n' ? "<br>" : std::string(1, c);
    return R"(<span class="small"><small>)" + html + "</small></span>";
}

/// One cluster: its target images, nearest to the centroid first, and what it picked, in order.
struct Cluster {
    std::size_t centroid = 0;
    std::vector<std::int64_t> targets, picks; ///< image ids
    double cosines = 0;                       ///< sum over the picks
};

/// Image ids of the target set by cluster; empty when the features that the selection came from are gone.
std::vector<std::vector<std::int64_t>> targetClusters(const std::string &folder, const StudySettings &settings,
                                                      const Catalogue &catalogue, const SavedSelection &selection,
                                                      const Matrix &centroids)
{
    if (selection.features.empty())
        return {};
    requireSimpleName(selection.features, folder);
    std::vector<std::string> folders;
    for (const std::string &part : featureFolders(folder, settings, selection.features, SetRole::Target))
        if (fileExists(part))
            folders.push_back(part);
    if (folders.empty())
        return {};
    const std::vector<std::int64_t> wanted = idsOf(readableImages(settings, catalogue, SetRole::Target));
    const FeatureStore store(folders, &wanted);
    if (store.cols() != centroids.cols)
        return {};
    auto clusters = clustersOf(readAll(store), centroids);
    for (std::vector<std::int64_t> &cluster : clusters)
        for (std::int64_t &row : cluster)
            row = store.ids()[static_cast<std::size_t>(row)];
    return clusters;
}

std::vector<Cluster> largestClusters(const std::vector<std::vector<std::int64_t>> &targets,
                                     const SavedSelection &selection, std::size_t centroids)
{
    std::vector<Cluster> clusters(centroids);
    for (std::size_t c = 0; c < centroids; ++c) {
        clusters[c].centroid = c;
        if (c < targets.size())
            clusters[c].targets = targets[c];
    }
    for (const CoresetRow &row : selection.rows)
        if (row.centroid >= 0 && static_cast<std::size_t>(row.centroid) < centroids) {
            Cluster &cluster = clusters[static_cast<std::size_t>(row.centroid)];
            cluster.picks.push_back(row.index);
            cluster.cosines += static_cast<double>(row.cosine);
        }
    std::stable_sort(clusters.begin(), clusters.end(), [](const Cluster &a, const Cluster &b) {
        return std::pair(a.targets.size(), a.picks.size()) > std::pair(b.targets.size(), b.picks.size());
    });
    clusters.resize(std::min(clusters.size(), kShownCentroids));
    return clusters;
}

std::string clusterHtml(const Cluster &cluster, ReportPictures &pictures)
{
    const double mean = cluster.picks.empty() ? 0 : cluster.cosines / static_cast<double>(cluster.picks.size());
    std::string html = fmt::format("<tr><td>{}</td><td>{}</td><td>{}</td><td>{:.3f}</td>", cluster.centroid,
                                   countText(static_cast<std::int64_t>(cluster.targets.size())),
                                   countText(static_cast<std::int64_t>(cluster.picks.size())), mean);
    for (const std::vector<std::int64_t> *images : {&cluster.targets, &cluster.picks}) {
        html += "<td>";
        for (std::size_t i = 0; i < std::min(kTypicalCells, images->size()); ++i)
            html += pictures.cell((*images)[i], {}) + " ";
        html += "</td>";
    }
    return html + "</tr>\n";
}

} // namespace

ReportPictures::ReportPictures(const StudySettings &settings, const Catalogue &catalogue, const ReportOptions &options,
                               JobContext &context)
    : m_settings(settings), m_catalogue(catalogue), m_side(options.thumbnail), m_context(context)
{}

std::string ReportPictures::cell(std::int64_t image, const std::string &caption)
{
    throwIfCancelled(m_context);
    const std::string html = picture(m_catalogue.image(image));
    m_context.report({"Drawing pictures", m_drawn + m_missing, 0, "images", 0, -1, {}});
    return caption.empty() ? html : html + "<br>" + smallHtml(caption);
}

std::string ReportPictures::picture(const ImageRecord &record)
{
    const std::string name = showPath(record.path);
    const auto image = locate(m_settings, record);
    if (!image || !fileExists(image->file)) {
        ++m_missing;
        return smallHtml("not there any more: " + shortened(name, 40));
    }
    DecodeOptions decoding;
    decoding.maxPixels = maxPixels(m_settings.scan);
    decoding.shorterSide = m_side;
    try {
        const RgbImage small = fitInto(decodeImage(readImageFile(image->file), decoding), m_side);
        ++m_drawn;
        return imageHtml("image/jpeg", encodeJpeg(small), small.width, small.height, name);
    } catch (const Error &error) { // an image that cannot be read is no failure of the report
        ++m_missing;
        return smallHtml("cannot be read: " + shortened(name, 40) + " (" + error.phrase().text() + ")");
    }
}

std::string contactSheetHtml(const std::vector<CoresetRow> &rows, std::size_t count, ReportPictures &pictures)
{
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < std::min(count, rows.size()); ++i)
        cells.push_back(pictures.cell(
            rows[i].index, fmt::format("{} · {:.3f}\n{}", rows[i].rank, rows[i].cosine, shortened(rows[i].path, 24))));
    return gridHtml(cells, kSheetColumns);
}

std::string centroidsHtml(const std::string &folder, const StudySettings &settings, const Catalogue &catalogue,
                          const SavedSelection &selection, ReportPictures &pictures)
{
    const std::string file = folder + "/selections/" + selection.id + "/centroids.npy";
    if (selection.rounds.empty() || !fileExists(file))
        return {};
    const Matrix centroids = readNpyMatrix(file);
    const auto targets = targetClusters(folder, settings, catalogue, selection, centroids);
    std::string html;
    if (targets.empty())
        html += R"(<p class="remark">The features that the coreset was chosen by are not in the study any more: the )"
                "clusters' target images cannot be told.</p>\n";
    html += R"(<table border="1" cellspacing="0" cellpadding="4">)"
            "\n<tr><th>centroid</th><th>target images</th><th>picks</th><th>mean cosine</th>"
            "<th>typical target images</th><th>first picks</th></tr>\n";
    for (const Cluster &cluster : largestClusters(targets, selection, static_cast<std::size_t>(centroids.rows)))
        html += clusterHtml(cluster, pictures);
    return html + "</table>\n";
}

} // namespace coresift
