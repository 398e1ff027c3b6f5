#include "app/leak_gate.h"

#include "app/study_document.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace coresift {

LeakState leakState(const StudyContent &content)
{
    const StudySnapshot &study = content.snapshot;
    return {study.total(SetRole::Test).ok > 0, study.status(Stage::Duplicates).state == StageState::Done,
            static_cast<std::int64_t>(content.leaks.size())};
}

LeakGate::LeakGate(const LeakState &state, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setVisible(state.hasTest);
    if (!state.hasTest)
        return;
    if (!state.isSearched) {
        m_look = new QCheckBox(tr("First look for near-&duplicates of the test images, and leave them out"));
        describe(*m_look, tr("An encoder that was trained on copies of the test images looks better than it is. "
                             "Nobody has looked for such copies since the images changed."));
        m_look->setChecked(true);
        layout->addWidget(m_look);
        return;
    }
    auto *line = new QLabel(state.images == 0
                                ? tr("No image is a near-duplicate of a test image.")
                                : tr("%1 images are near-duplicates of test images and are left out. “Leaks” in the "
                                     "gallery shows them.")
                                      .arg(countWords(state.images)));
    line->setWordWrap(true);
    layout->addWidget(line);
}

bool LeakGate::looksFirst() const
{
    return m_look && m_look->isChecked();
}

} // namespace coresift
