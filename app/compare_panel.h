/// The tab that compares selectors at one budget: figures, shared images, classes, and what two of them take.
#pragma once

#include "app/workbench.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTableView;
class QTabWidget;

namespace coresift {

class ClassMixModel;
class CompareGalleries;
class SelectorFiguresModel;
class SelectorOverlapModel;

class ComparePanel : public QWidget {
    Q_OBJECT

public:
    ComparePanel(Workbench &workbench, ThumbnailSource &thumbnails, QWidget *parent = nullptr);

Q_SIGNALS:
    void currentImageChanged(std::int64_t id);
    void enlargeRequested(std::int64_t id);

private:
    QWidget *buildChoice();
    QWidget *buildResults(ThumbnailSource &thumbnails);
    QWidget *buildFigures();
    void connectWorkbench();
    std::vector<std::string> checkedSelectors() const;
    void compare();
    void showComparison(std::shared_ptr<const SelectorComparison> comparison);
    void forget();
    void updateState();

    Workbench &m_workbench;
    std::string m_features; ///< of the study, that the comparison shown is of
    QStandardItemModel *m_selectors = nullptr;
    QPushButton *m_compare = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_hint = nullptr, *m_summary = nullptr;
    QTabWidget *m_results = nullptr;
    SelectorFiguresModel *m_figures = nullptr;
    SelectorOverlapModel *m_overlaps = nullptr;
    ClassMixModel *m_classes = nullptr;
    QTableView *m_figureTable = nullptr, *m_overlapTable = nullptr, *m_classTable = nullptr;
    CompareGalleries *m_galleries = nullptr;
};

} // namespace coresift
