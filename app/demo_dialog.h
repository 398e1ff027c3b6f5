/// Asks where the demo goes, and makes it there.
#pragma once

#include "app/job_runner.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace coresift {

class DemoDialog : public QDialog {
    Q_OBJECT

public:
    explicit DemoDialog(QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    void reject() override; ///< while pictures are written, once that has ended

Q_SIGNALS:
    void made(const QString &study); ///< its folder

private:
    void make();
    void showProgress(const Progress &progress);
    void end(const QString &message);

    QLineEdit *m_folder = nullptr;
    QPushButton *m_browse = nullptr, *m_make = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_message = nullptr;
    std::shared_ptr<std::string> m_study; ///< written by the job
    bool m_closing = false;
    JobRunner m_runner; ///< last: its thread uses the others
};

} // namespace coresift
