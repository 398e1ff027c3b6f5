/// Fills the inspector with one image: what is known at once, then the large picture and the nearest target images.
#pragma once

#include "app/workbench.h"

namespace coresift {

class Inspector;

class ImageDetails : public QObject {
    Q_OBJECT

public:
    ImageDetails(Workbench &workbench, Inspector &inspector, QObject *parent);

    void show(std::int64_t id);
    void showNothing();
    std::int64_t image() const { return m_image; } ///< id; −1: none

Q_SIGNALS:
    void problem(const QString &message);

private:
    void readPictureOf(const std::string &file);
    void findNearTargets();

    Workbench &m_workbench;
    Inspector &m_inspector;
    std::int64_t m_image = -1;
};

} // namespace coresift
