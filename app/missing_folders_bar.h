/// A line over the views that tells which folders of images are not there, with a way to say where they are.
#pragma once

#include "core/study/study.h"

#include <QFrame>

class QLabel;

namespace coresift {

class MissingFoldersBar : public QFrame {
    Q_OBJECT

public:
    explicit MissingFoldersBar(QWidget *parent = nullptr);

    /// Hidden while none is missing. What is missing cannot be relocated in a study that is `readOnly`.
    void setMissing(const std::vector<Root> &missing, bool readOnly);

Q_SIGNALS:
    void relocateRequested();

private:
    QLabel *m_text = nullptr;
    QWidget *m_relocate = nullptr;
};

} // namespace coresift
