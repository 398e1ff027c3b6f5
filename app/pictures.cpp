#include "app/pictures.h"

#include "app/study_document.h"
#include "core/base/error.h"
#include "widgets/map_plot.h"
#include "widgets/run_plot.h"

#include <QFile>

namespace coresift {

namespace {

void requireSaved(bool saved, const QString &file)
{
    if (!saved)
        throw Error(ErrorKind::Io, CORESIFT_TEXT("Phrases", "the picture could not be written"), file.toStdString());
}

void saveMap(const StudyContent &content, const PictureRequest &request)
{
    const auto points = defaultMap(content);
    if (!points)
        throw Error(ErrorKind::NotFound, CORESIFT_TEXT("Phrases", "there is no map yet: run the stage “map” first"),
                    request.study.toStdString());
    MapPlot plot;
    plot.setPoints(points);
    auto coreset = std::make_shared<std::vector<std::int64_t>>();
    for (const CoresetRow &row : content.selection.rows)
        if (const std::int64_t index = content.map.indexOf(row.index); index >= 0)
            coreset->push_back(index);
    plot.setCoreset(coreset);
    requireSaved(plot.savePicture(request.map, request.width, request.height), request.map);
}

void saveLoss(const StudyContent &content, const PictureRequest &request)
{
    const auto &metrics = content.pretrainMetrics.empty() ? content.retrievalMetrics : content.pretrainMetrics;
    if (metrics.empty())
        throw Error(ErrorKind::NotFound, CORESIFT_TEXT("Phrases", "no encoder was trained in this study yet"),
                    request.study.toStdString());
    RunPlot plot;
    plot.setMetrics(metrics);
    requireSaved(plot.savePicture(request.loss, request.width, request.height), request.loss);
}

} // namespace

void savePictures(const PictureRequest &request)
{
    const auto content = readContent(QFile::encodeName(request.study).toStdString());
    if (!request.map.isEmpty())
        saveMap(*content, request);
    if (!request.loss.isEmpty())
        saveLoss(*content, request);
}

} // namespace coresift
