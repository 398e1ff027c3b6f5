/// Which weights a pretraining begins with: fresh ones, those of the retrieval encoder, or a file's.
#pragma once

#include <QWidget>
#include <string>

class QComboBox;

namespace coresift {

class StartBox : public QWidget {
    Q_OBJECT

public:
    /// `start` as StudySettings::pretrainStart has it, or the path of a file.
    explicit StartBox(const std::string &start, QWidget *parent = nullptr);

    std::string start() const; ///< for PretrainRequest::startFrom; empty: the study's
    void takeFile(const QString &file);

Q_SIGNALS:
    void startChanged();

private:
    void askForFile();

    QComboBox *m_choice = nullptr; ///< its data is what start() gives, as bytes
};

} // namespace coresift
