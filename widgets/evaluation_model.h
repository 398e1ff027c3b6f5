/// What an encoder reached: a row a task, and below it a row for each class.
#pragma once

#include "core/study/evaluation_file.h"

#include <QStandardItemModel>

namespace coresift {

class EvaluationModel : public QStandardItemModel {
    Q_OBJECT

public:
    enum Column { Task, Figure, IntervalOf, Images, TakenFor, ColumnCount };

    explicit EvaluationModel(QObject *parent = nullptr);
    /// None: nothing was measured.
    void setEvaluation(const std::optional<SavedEvaluation> &evaluation);

private:
    QStandardItem *addRow(QStandardItem *parent, const QStringList &cells);
    void addClasses(QStandardItem *task, const ConfusionMatrix &confusion, const std::vector<std::string> &names);
    void addFigures(const QString &task, const ClassificationFigures &figures, const ConfusionMatrix &confusion,
                    const std::vector<std::string> &names);
    void addDetection(const QString &task, const DetectionReport &report);
    void addSegmentation(const QString &task, const SegmentationReport &report);
};

} // namespace coresift
