/// Asks where a folder of images is now, and tells how many of its images are found there.
#pragma once

#include "core/study/study.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace coresift {

class RelocateDialog : public QDialog {
    Q_OBJECT

public:
    /// `missing`: the one to begin with is the first of them.
    RelocateDialog(std::string studyFolder, const std::vector<Root> &roots, const std::vector<Root> &missing,
                   QWidget *parent);

    std::string root() const;   ///< its name
    std::string folder() const; ///< where it is now, bytes
    void setFolder(const QString &folder);

private:
    void layOut();
    void look();
    void tell(const QString &text, bool problem);

    std::string m_study;
    QComboBox *m_root = nullptr;
    QLabel *m_before = nullptr, *m_match = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_relocate = nullptr;
    QTimer *m_due = nullptr;
    int m_turn = 0; ///< of the last look: an earlier answer is of another folder
};

} // namespace coresift
