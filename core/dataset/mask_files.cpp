#include "core/dataset/mask_files.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/image/png_labels.h"

#include <numeric>

namespace coresift {

namespace {

constexpr std::uint64_t kMostMaskBytes = 256 << 20;

} // namespace

LabelTable sameLabels()
{
    LabelTable table{};
    std::iota(table.begin(), table.end(), std::uint8_t(0));
    return table;
}

LabelMap readPngLabels(const std::string &file)
{
    try {
        return decodePngLabels(readFile(file, kMostMaskBytes));
    } catch (const Error &problem) {
        if (problem.file().empty())
            throw Error(problem.kind(), problem.phrase(), file);
        throw;
    }
}

std::string stemOf(const std::string &path)
{
    const std::size_t start = path.rfind('/') + 1; // 0 where there is none
    return path.substr(start, path.rfind('.') - start);
}

void addMaskFiles(const DatasetFolder &folder, const std::function<std::string(const std::string &path)> &fileOf,
                  std::vector<std::string> classes, const LabelTable &table, DatasetBuilder &builder)
{
    std::vector<std::string> files;
    for (std::int64_t image = 0; image < builder.images(); ++image) {
        files.push_back(folder.file(fileOf(builder.path(image))));
        if (fileExists(files.back()))
            builder.setMask(image);
    }
    builder.addMasks(std::move(classes), [files = std::move(files), table](std::int64_t image) {
        LabelMap map = readPngLabels(files[static_cast<std::size_t>(image)]);
        for (std::uint8_t &label : map.labels)
            label = table[label];
        return map;
    });
}

} // namespace coresift
