/// Asks for a table about the images and how it is joined to them.
#pragma once

#include "core/study/metadata.h"
#include "core/study/study.h"

#include <QDialog>
#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace coresift {

class MetadataDialog : public QDialog {
    Q_OBJECT

public:
    MetadataDialog(const StudySettings &settings, QWidget *parent);

    std::string csv() const; ///< bytes
    JoinOptions options() const;

private:
    QLineEdit *m_csv = nullptr, *m_pathColumn = nullptr;
    QComboBox *m_root = nullptr;
    QCheckBox *m_byName = nullptr;
    QPushButton *m_join = nullptr;
};

} // namespace coresift
