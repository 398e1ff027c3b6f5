/// What is to be exported, and where to; shows what would be written before anything is.
#pragma once

#include "app/workbench.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QStandardItemModel;

namespace coresift {

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(Workbench &workbench, QWidget *parent);

    ExportRequest request() const;

private:
    /// A place to write to; empty: it is not asked for.
    struct Destination {
        QCheckBox *wanted = nullptr;
        QLineEdit *path = nullptr;

        std::string bytes() const;
    };
    QWidget *sourceBox();
    QWidget *tableBox();
    QWidget *imagesBox();
    QWidget *othersBox();
    Destination addDestination(QWidget &into, const QString &title, const QString &filter, const QString &proposal);
    std::vector<std::string> checkedColumns() const;
    bool lacksColumns() const; ///< the CSV is asked for, with no column in it
    bool canExport() const;
    void updateState();
    void preview();
    void showReport(const ExportReport &report);

    Workbench &m_workbench;
    QRadioButton *m_coreset = nullptr, *m_chosen = nullptr;
    Destination m_csv, m_images, m_coco, m_features, m_marks;
    QStandardItemModel *m_columns = nullptr;
    QLabel *m_noColumn = nullptr;
    QComboBox *m_place = nullptr, *m_arrangement = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    QPushButton *m_check = nullptr, *m_export = nullptr;
};

} // namespace coresift
