// The published implementation's own results, for every case that the reference folder holds.
#include "core/base/npy.h"
#include "core/sampling/kmeans.h"
#include "core/sampling/selectors.h"
#include "tests/support/support.h"

#include <algorithm>
#include <fstream>

namespace coresift {

namespace {

struct ReferenceCase {
    explicit ReferenceCase(const std::string &folder)
        : json(nlohmann::json::parse(readTextFile(folder + "/case.json"))), openSet(folder + "/open_set.npy"),
          target(readAll(NpyFeatures(folder + "/target.npy"))),
          centroids(readAll(NpyFeatures(folder + "/centroids.npy")))
    {
        std::ifstream file(folder + "/selected.csv");
        for (std::uint32_t row = 0; file >> row;)
            selected.push_back(row);
        options.budget = Budget::images(json.at("budget").get<std::int64_t>());
        options.stop = json.at("stop").get<bool>();
        options.threshold = json.at("stop_threshold").get<double>();
        options.patience = json.at("patience").get<int>();
    }

    nlohmann::json json;
    NpyFeatures openSet;
    Matrix target, centroids;
    std::vector<std::uint32_t> selected; ///< ascending
    CutOptions options;
};

/// Rows of the picks, ascending.
std::vector<std::uint32_t> rowsOf(const std::vector<Pick> &picks)
{
    std::vector<std::uint32_t> rows;
    for (const Pick &pick : picks)
        rows.push_back(pick.row);
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// Squared distances to the plain means of the points that lie nearest to each unit centroid.
double inertiaOf(const Matrix &points, const Matrix &centroids)
{
    Matrix means(centroids.rows, centroids.cols);
    std::vector<std::int64_t> owner, members(static_cast<std::size_t>(centroids.rows), 0);
    const auto distance = [&](const float *a, const float *b) {
        double sum = 0;
        for (std::int64_t i = 0; i < points.cols; ++i)
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        return sum;
    };
    for (std::int64_t r = 0; r < points.rows; ++r) {
        std::int64_t best = 0;
        for (std::int64_t c = 1; c < centroids.rows; ++c)
            if (distance(points.row(r), centroids.row(c)) < distance(points.row(r), centroids.row(best)))
                best = c;
        owner.push_back(best);
        ++members[static_cast<std::size_t>(best)];
        std::transform(means.row(best), means.row(best) + points.cols, points.row(r), means.row(best), std::plus<>());
    }
    double inertia = 0;
    for (std::int64_t r = 0; r < points.rows; ++r) {
        const std::int64_t c = owner[static_cast<std::size_t>(r)];
        std::vector<float> mean(means.row(c), means.row(c) + points.cols);
        for (float &value : mean)
            value /= static_cast<float>(members[static_cast<std::size_t>(c)]);
        inertia += distance(points.row(r), mean.data());
    }
    return inertia;
}

} // namespace

TEST(Reference, EveryCaseGivesTheSameSet)
{
    for (const std::string &folder : test::referenceCases("selection")) {
        SCOPED_TRACE(folder);
        const ReferenceCase reference(folder);
        ASSERT_EQ(static_cast<std::int64_t>(reference.selected.size()),
                  reference.json.at("selected").get<std::int64_t>());
        SelectOptions options;
        options.cut = reference.options;
        SilentContext context;
        const SelectionInput input{
            reference.openSet, reference.target, [](std::uint32_t row) { return row; }, {}, &reference.centroids};
        EXPECT_EQ(rowsOf(selectCoreset(input, options, context).picks), reference.selected);
    }
}

TEST(Reference, KMeansComesWithinThreePerCentOfScikitLearn)
{
    for (const std::string &folder : test::referenceCases("selection")) {
        SCOPED_TRACE(folder);
        const ReferenceCase reference(folder);
        const double limit = 1.03 * reference.json.at("kmeans_inertia_sklearn").get<double>();
        const int clusters = reference.json.at("clusters").get<int>();
        SilentContext context;
        for (std::uint64_t seed = 0; seed < 3; ++seed) {
            const KMeansResult result = clusterTarget(reference.target, clusters, seed, context);
            ASSERT_EQ(result.centroids.rows, clusters);
            EXPECT_LE(result.inertia, limit);
            EXPECT_LE(inertiaOf(reference.target, result.centroids), limit);
        }
    }
}

} // namespace coresift
