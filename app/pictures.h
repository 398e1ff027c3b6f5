/// Pictures of a study without a window: for reports, and for machines that have no screen.
#pragma once

#include <QString>

namespace coresift {

struct PictureRequest {
    QString study;
    QString map;  ///< PNG to write; empty: none
    QString loss; ///< of the last pretraining run, or of the retrieval encoder's when there is none; empty: none
    int width = 1200, height = 800;
};

/// Throws Error when the study cannot be read, has nothing to show, or the file cannot be written.
void savePictures(const PictureRequest &request);

} // namespace coresift
