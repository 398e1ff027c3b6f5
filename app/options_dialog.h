/// A stage's options in a dialog, made from its option table.
#pragma once

#include "app/forecast_line.h"
#include "widgets/option_form.h"

#include <QDialog>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace coresift {

class OptionsDialog : public QDialog {
    Q_OBJECT

public:
    OptionsDialog(const QString &title, const QString &intro, const QString &accept, QWidget *parent);

    /// What estimates a stage with these options; asked on the GUI thread.
    template <class Options> using ForecastOf = std::function<ForecastLine::Estimate(const Options &)>;

    /// Shows the dialog; true when the user accepted valid options, which `options` then holds. With a forecast they
    /// cannot be accepted while it says that they cannot run.
    template <class Options> bool ask(Options &options, const ForecastOf<Options> &forecast = {})
    {
        form().build(options);
        fitToForm();
        m_accept = [this, &options] { return form().read(options).empty(); };
        if (forecast)
            showForecast([this, options, forecast]() -> ForecastLine::Estimate {
                Options changed = options;
                return form().read(changed).empty() ? forecast(changed) : nullptr;
            });
        return exec() == Accepted;
    }

    void addTop(QWidget *widget); ///< above the form
    OptionForm &form() { return *m_form; }
    void estimateAgain(); ///< something above the form has changed

private:
    void fitToForm();
    void showForecast(std::function<ForecastLine::Estimate()> estimate);
    void showAdvice();
    void tryAccept();

    QVBoxLayout *m_top = nullptr;
    QScrollArea *m_scroll = nullptr; ///< around the form
    OptionForm *m_form = nullptr;
    ForecastLine *m_forecast = nullptr; ///< hidden for stages without one
    QPushButton *m_start = nullptr;
    QPushButton *m_useBatch = nullptr; ///< shown while memory does not bear the batch, but a smaller one
    std::function<ForecastLine::Estimate()> m_estimate;
    std::function<bool()> m_accept;
};

} // namespace coresift
