#include "widgets/chosen_images.h"

#include "widgets/words.h"

#include <QUndoStack>
#include <algorithm>
#include <functional>

namespace coresift {

/// One change of what is chosen; holds both states, which later steps share.
class ChosenImages::Command : public QUndoCommand {
public:
    Command(ChosenImages &chosen, const QString &text, std::shared_ptr<const Ids> after, bool browsing)
        : QUndoCommand(text), m_chosen(chosen), m_before(chosen.m_ids), m_after(std::move(after)), m_browsing(browsing)
    {}

    void redo() override { m_chosen.apply(m_after, m_browsing); }
    void undo() override { m_chosen.apply(m_before, m_browsing); }
    int id() const override { return m_browsing ? kBrowsing : -1; }
    bool mergeWith(const QUndoCommand *next) override
    {
        m_after = static_cast<const Command *>(next)->m_after;
        setText(next->text());
        return true;
    }

private:
    static constexpr int kBrowsing = 1; // the only commands with an id
    ChosenImages &m_chosen;
    std::shared_ptr<const Ids> m_before, m_after;
    bool m_browsing;
};

namespace {

/// A region of the map comes in order already.
void makeAscending(ChosenImages::Ids &ids)
{
    if (std::adjacent_find(ids.begin(), ids.end(), std::greater_equal<>()) == ids.end())
        return;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

} // namespace

ChosenImages::ChosenImages(QUndoStack &undo, QObject *parent)
    : QObject(parent), m_undo(undo), m_ids(std::make_shared<const Ids>())
{}

bool ChosenImages::contains(std::int64_t id) const
{
    return std::binary_search(m_ids->begin(), m_ids->end(), id);
}

void ChosenImages::choose(Ids ids, ChooseHow how)
{
    makeAscending(ids);
    Ids result;
    const auto into = std::back_inserter(result);
    switch (how) {
    case ChooseHow::Replace:
        result = std::move(ids);
        break;
    case ChooseHow::Add:
        std::set_union(m_ids->begin(), m_ids->end(), ids.begin(), ids.end(), into);
        break;
    case ChooseHow::Remove:
        std::set_difference(m_ids->begin(), m_ids->end(), ids.begin(), ids.end(), into);
        break;
    case ChooseHow::Intersect:
        std::set_intersection(m_ids->begin(), m_ids->end(), ids.begin(), ids.end(), into);
        break;
    }
    push(std::move(result), /*browsing=*/false);
}

void ChosenImages::browse(Ids ids)
{
    makeAscending(ids);
    push(std::move(ids), /*browsing=*/true);
}

void ChosenImages::push(Ids ids, bool browsing)
{
    if (ids == *m_ids)
        return;
    const QString text = ids.empty() ? tr("choose nothing")
                                     : tr("choose images (%1)").arg(countWords(static_cast<std::int64_t>(ids.size())));
    m_undo.push(new Command(*this, text, std::make_shared<const Ids>(std::move(ids)), browsing));
}

void ChosenImages::forget()
{
    apply(std::make_shared<const Ids>(), /*browsing=*/false);
}

void ChosenImages::apply(std::shared_ptr<const Ids> ids, bool browsing)
{
    m_ids = std::move(ids);
    Q_EMIT changed(browsing);
}

} // namespace coresift
