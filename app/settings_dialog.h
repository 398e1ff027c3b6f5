/// What holds for all studies: language, threads, cache of thumbnails, layout of the window.
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace coresift {

class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent = nullptr);

    void accept() override; ///< writes the settings

Q_SIGNALS:
    void languageChanged();
    void layoutResetRequested();

private:
    void showCacheSize();
    void trimCache(std::int64_t bytes);
    QLabel *note(const QString &text);

    QComboBox *m_language = nullptr;
    QSpinBox *m_threads = nullptr, *m_limit = nullptr;
    QLabel *m_cache = nullptr;
    QPushButton *m_empty = nullptr;
};

} // namespace coresift
