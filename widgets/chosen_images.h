/// The images the user has chosen: one choice for map, gallery and tables, by image id, undone step by step.
#pragma once

#include <QObject>
#include <cstdint>
#include <memory>
#include <vector>

class QUndoStack;

namespace coresift {

/// How images join what is chosen already.
enum class ChooseHow { Replace, Add, Remove, Intersect };

class ChosenImages : public QObject {
    Q_OBJECT

public:
    using Ids = std::vector<std::int64_t>;

    explicit ChosenImages(QUndoStack &undo, QObject *parent = nullptr);

    const Ids &ids() const { return *m_ids; } ///< ascending, each once
    bool contains(std::int64_t id) const;
    bool isEmpty() const { return m_ids->empty(); }

    /// In any order. A step of its own for undo.
    void choose(Ids ids, ChooseHow how);
    /// While clicking and moving through a view: steps like this one behind another are undone as one.
    void browse(Ids ids);
    void clear() { choose({}, ChooseHow::Replace); }
    void forget(); ///< another study: nothing is chosen, without a step for undo

Q_SIGNALS:
    /// `browsing`: by clicks and keys in a view, which shows the images already.
    void changed(bool browsing);

private:
    class Command;
    void push(Ids ids, bool browsing);
    void apply(std::shared_ptr<const Ids> ids, bool browsing);

    QUndoStack &m_undo;
    std::shared_ptr<const Ids> m_ids; ///< never null
};

} // namespace coresift
