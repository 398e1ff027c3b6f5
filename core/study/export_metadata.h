/// Metadata columns as the files of an export call them. Private to the study.
#pragma once

#include "core/study/export_plan.h"

#include <string>
#include <vector>

namespace coresift {

/// A metadata column, of all roots that have it.
struct NamedCells {
    std::string name; ///< in the file
    std::string original;
    std::vector<const MetadataColumn *> columns;

    const std::string &cell(const ExportImage &image) const { return cellOf(columns, image.record.id); }
};

/// Columns to stand behind fixed ones: "meta_" goes before a name that is taken. Refers to `metadata`.
std::vector<NamedCells> metadataBehind(const std::vector<std::string> &fixed, const Metadata &metadata);

} // namespace coresift
