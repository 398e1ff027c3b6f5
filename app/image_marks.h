/// What the user decided about images, whatever the ranking says. Written at once; undone by an undo stack.
#pragma once

#include "app/study_document.h"

#include <deque>
#include <map>

class QUndoStack;

namespace coresift {

class ImageMarks : public QObject {
    Q_OBJECT

public:
    using Map = std::map<std::int64_t, ImageMark>; ///< by image id

    ImageMarks(StudyDocument &document, QUndoStack &undo);

    /// Others look at it on their threads: it is replaced, never changed; never null.
    const std::shared_ptr<const Map> &shared() const { return m_marks; }
    std::vector<ImageMark> list() const;
    void mark(const std::vector<std::int64_t> &ids, MarkKind kind, const QString &reason); ///< of the open-set only
    void read(bool another); ///< those of the document, which may be another study

Q_SIGNALS:
    void changed(); ///< by the user
    void problem(const QString &message);

private:
    struct Unwritten {
        std::string folder; ///< of the study: another may be open when they are written
        std::vector<ImageMark> marks;
    };
    class Command;
    void apply(const std::vector<ImageMark> &marks);
    void writeNext();

    StudyDocument &m_document;
    QUndoStack &m_undo;
    std::shared_ptr<const Map> m_marks = std::make_shared<const Map>();
    std::deque<Unwritten> m_unwritten; ///< the first is being written
};

} // namespace coresift
