/// Asked before a pretraining: no near-duplicate of a test image may be trained on.
#pragma once

#include "core/study/results.h"

#include <QWidget>

class QCheckBox;

namespace coresift {

struct StudyContent;

/// What the gate has to tell.
struct LeakState {
    bool hasTest = false;    ///< there are test images
    bool isSearched = false; ///< for near-duplicates, and nothing has changed since
    std::int64_t images = 0; ///< of target set and open-set that are near-duplicates of test images
};

LeakState leakState(const StudyContent &content);

/// One line and, where nobody has looked yet, a box to look first, which is checked. Empty without test images.
class LeakGate : public QWidget {
    Q_OBJECT

public:
    explicit LeakGate(const LeakState &state, QWidget *parent = nullptr);

    bool looksFirst() const; ///< the stage Duplicates is to run before

private:
    QCheckBox *m_look = nullptr;
};

} // namespace coresift
