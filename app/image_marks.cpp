#include "app/image_marks.h"

#include "app/background.h"
#include "core/study/marks.h"

#include <QUndoStack>
#include <utility>

namespace coresift {

/// One decision about some images; undoing puts back what was decided before.
class ImageMarks::Command : public QUndoCommand {
public:
    Command(ImageMarks &marks, const QString &text, std::vector<ImageMark> before, std::vector<ImageMark> after)
        : QUndoCommand(text), m_marks(marks), m_before(std::move(before)), m_after(std::move(after))
    {}

    void redo() override { m_marks.apply(m_after); }
    void undo() override { m_marks.apply(m_before); }

private:
    ImageMarks &m_marks;
    std::vector<ImageMark> m_before, m_after;
};

ImageMarks::ImageMarks(StudyDocument &document, QUndoStack &undo) : m_document(document), m_undo(undo) {}

void ImageMarks::read(bool another)
{
    if (!another && !m_unwritten.empty())
        return; // what is in memory is newer
    Map marks;
    for (const ImageMark &mark : m_document.content().marks)
        marks[mark.image] = mark;
    m_marks = std::make_shared<const Map>(std::move(marks));
}

void ImageMarks::mark(const std::vector<std::int64_t> &ids, MarkKind kind, const QString &reason)
{
    const MapData &map = m_document.content().map;
    std::vector<ImageMark> before, after;
    for (const std::int64_t id : ids) {
        const std::int64_t index = map.indexOf(id);
        if (index < 0 || map.images[static_cast<std::size_t>(index)].role != SetRole::OpenSet)
            continue;
        const auto known = m_marks->find(id);
        const ImageMark now = known == m_marks->end() ? ImageMark{id, MarkKind::None, {}} : known->second;
        const ImageMark wanted{id, kind, kind == MarkKind::None ? std::string() : reason.toStdString()};
        if (now == wanted)
            continue;
        before.push_back(now);
        after.push_back(wanted);
    }
    if (after.empty())
        return;
    const QString text = kind == MarkKind::Pinned     ? tr("pin")
                         : kind == MarkKind::Rejected ? tr("reject")
                                                      : tr("take the mark back");
    m_undo.push(new Command(*this, text, std::move(before), std::move(after)));
}

void ImageMarks::apply(const std::vector<ImageMark> &marks)
{
    Map all = *m_marks;
    for (const ImageMark &mark : marks) {
        if (mark.kind == MarkKind::None)
            all.erase(mark.image);
        else
            all[mark.image] = mark;
    }
    m_marks = std::make_shared<const Map>(std::move(all));
    m_unwritten.push_back({m_document.folderBytes(), marks});
    if (m_unwritten.size() == 1)
        writeNext();
    Q_EMIT changed();
}

/// One after the other, so that the last decision stays the last.
void ImageMarks::writeNext()
{
    const auto next = [this] {
        m_unwritten.pop_front();
        if (!m_unwritten.empty())
            writeNext();
        else if (m_document.isOpen())
            m_document.reloadSoon(); // the coreset's answer first
    };
    inBackground(
        this,
        [unwritten = m_unwritten.front()] {
            markImages(unwritten.folder, unwritten.marks);
            return true;
        },
        [next](bool) { next(); },
        [this, next](const QString &message) {
            Q_EMIT problem(message);
            next();
        });
}

std::vector<ImageMark> ImageMarks::list() const
{
    std::vector<ImageMark> list;
    for (const auto &[id, mark] : *m_marks)
        list.push_back(mark);
    return list;
}

} // namespace coresift
