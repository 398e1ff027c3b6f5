#include "core/base/file.h"
#include "core/base/npy.h"
#include "core/encoder/feature_tensors.h"
#include "core/study/export_files.h"
#include "core/study/export_tables.h"

#include <filesystem>

namespace coresift {

namespace {

constexpr std::int64_t kBatch = 1000; // rows

Matrix rowsOf(const ExportPlan &plan, const JobContext &context)
{
    const FeatureStore &store = *plan.features;
    const auto rows = static_cast<std::int64_t>(plan.featureIds.size());
    const std::uint64_t bytes = static_cast<std::uint64_t>(rows * store.cols()) * sizeof(float);
    if (const std::uint64_t memory = freeMemory(); bytes > memory)
        throw Error(ErrorKind::OutOfMemory,
                    {CORESIFT_TEXT("Phrases", "the features take %1 of memory, %2 are free; export fewer images"),
                     {bytesValue(bytes), bytesValue(memory)}},
                    plan.request.features);
    Matrix features(rows, store.cols());
    for (std::int64_t i = 0; i < rows; ++i) {
        if (i % kBatch == 0)
            throwIfCancelled(context);
        store.read(store.rowOf(plan.featureIds[static_cast<std::size_t>(i)]), 1, features.row(i));
    }
    return features;
}

} // namespace

bool isNpy(const std::string &file)
{
    const std::string end = ".npy";
    return file.size() > end.size() && file.compare(file.size() - end.size(), end.size(), end) == 0;
}

std::string idsFileOf(const std::string &npyFile)
{
    return std::filesystem::path(npyFile).replace_extension(".ids.npy").string();
}

std::string imagesFileOf(const std::string &features)
{
    return std::filesystem::path(features).replace_extension(".images.csv").string();
}

void writeFeatures(const ExportPlan &plan, const JobContext &context)
{
    const std::string &file = plan.request.features;
    const Matrix features = rowsOf(plan, context);
    writeFileAtomically(imagesFileOf(file), featureImagesText(plan));
    if (!isNpy(file)) {
        writeFeatureTensors(file, features, plan.featureIds);
        return;
    }
    writeNpy(idsFileOf(file), NpyType::Int64, {features.rows}, plan.featureIds.data());
    writeNpy(file, features);
}

} // namespace coresift
