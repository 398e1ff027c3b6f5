/// The texts that an export writes. Metadata columns stand behind the fixed ones of each. Private to the study.
#pragma once

#include "core/study/export_plan.h"

#include <string>
#include <vector>

namespace coresift {

/// The images as CSV, in order of rank, with the request's columns. Outside the coreset, cells of the coreset are
/// empty.
std::string tableText(const ExportPlan &plan);

/// files.csv: the new name of every copy or link, and which image it is.
std::string mappingText(const ExportPlan &plan);

/// X.images.csv: which image each row of the features is, in their order.
std::string featureImagesText(const ExportPlan &plan);

/// The marks that the selection keeps, with the metadata of their images.
std::string marksText(const ExportPlan &plan);

/// COCO JSON: `file_name` is the copy's or link's name, or the path in its root where none is made. A class is a
/// category and an annotation of the whole image; without classes both lists are empty. A metadata column named licence
/// or license becomes COCO's list of licences, others are fields of their image.
std::string cocoText(const ExportPlan &plan);

} // namespace coresift
