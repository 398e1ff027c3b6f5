/// The table of the files that were skipped.
#pragma once

#include <QTableView>

namespace coresift {

class SkippedModel;

class SkippedView : public QTableView {
    Q_OBJECT

public:
    explicit SkippedView(SkippedModel &model, QWidget *parent = nullptr);

    void setHint(const QString &hint); ///< why the table is empty

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};

} // namespace coresift
