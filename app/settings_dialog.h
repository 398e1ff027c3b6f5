/// What holds for all studies: language, threads, cache of thumbnails, layout of the window.
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QSpinBox;

namespace coresift {

class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// `study`: folder of the open one, whose cache is shown too; empty: none.
    explicit SettingsDialog(const std::string &study = {}, QWidget *parent = nullptr);

    void accept() override; ///< writes the settings

Q_SIGNALS:
    void languageChanged();
    void thumbnailLimitChanged(std::int64_t bytes);
    void layoutResetRequested();

private:
    QLabel *note(const QString &text);

    QComboBox *m_language = nullptr;
    QSpinBox *m_threads = nullptr, *m_limit = nullptr;
};

} // namespace coresift
