/// A stage's options in a dialog, made from its option table.
#pragma once

#include "core/pretrain/options.h"
#include "widgets/option_form.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace coresift {

class OptionsDialog : public QDialog {
    Q_OBJECT

public:
    OptionsDialog(const QString &title, const QString &intro, const QString &accept, QWidget *parent);

    /// Shows the dialog; true when the user accepted valid options, which `options` then holds.
    template <class Options> bool ask(Options &options)
    {
        form().build(options);
        if constexpr (std::is_same_v<Options, TrainOptions>)
            followPreset();
        m_accept = [this, &options] { return form().read(options).empty(); };
        return exec() == Accepted;
    }

    void addTop(QWidget *widget); ///< above the form
    OptionForm &form() { return *m_form; }

private:
    void followPreset();
    void tryAccept();

    QVBoxLayout *m_top = nullptr;
    OptionForm *m_form = nullptr;
    std::function<bool()> m_accept;
};

} // namespace coresift
