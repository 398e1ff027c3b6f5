#include "app/text_question.h"

#include "widgets/whats_this.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>

namespace coresift {

std::optional<QString> askText(QWidget *parent, const TextQuestion &question)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(question.title);
    dialog.setLabelText(question.text);
    if (!question.known.isEmpty()) {
        dialog.setComboBoxItems(question.known);
        dialog.setComboBoxEditable(true);
    }
    dialog.setTextValue({}); // makes the editor
    describe(dialog, question.help);
    for (QWidget *editor : dialog.findChildren<QWidget *>())
        if (qobject_cast<QLineEdit *>(editor) || qobject_cast<QComboBox *>(editor))
            describe(*editor, question.help);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.textValue();
}

} // namespace coresift
