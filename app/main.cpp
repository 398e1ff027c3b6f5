#include "app/language.h"
#include "app/main_window.h"
#include "app/pictures.h"
#include "app/settings.h"
#include "core/base/parallel.h"
#include "core/encoder/encoder.h"
#include "widgets/style.h"
#include "widgets/words.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTimer>
#include <QWindow>
#include <cstdio>

namespace {

using namespace coresift;

/// The language has to be known before the help text is made.
QString languageIn(const QStringList &arguments)
{
    for (int i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == QStringLiteral("--language"))
            return arguments.value(i + 1);
        if (arguments[i].startsWith(QStringLiteral("--language=")))
            return arguments[i].section(QLatin1Char('='), 1);
    }
    return {};
}

int savePicturesOf(const PictureRequest &request)
{
    if (request.study.isEmpty()) {
        std::fputs("coresift: name the study whose pictures are to be saved\n", stderr);
        return 2;
    }
    try {
        savePictures(request);
        return 0;
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "coresift: %s\n", qPrintable(problemWords(problem)));
        return 1;
    }
}

/// The window, made anew when the language changes.
class Sitting : public QObject {
public:
    explicit Sitting(const QString &study)
    {
        show();
        if (!study.isEmpty())
            m_window->openStudy(study);
    }

    /// Once the window is on the screen, and the study in it when there is one.
    void endWhenReady(bool withStudy)
    {
        const StudyDocument &document = m_window->workbench().document();
        if (withStudy)
            connect(&document, &StudyDocument::opened, this, [this] { endWhenShown(); });
        else
            endWhenShown();
        connect(&document, &StudyDocument::failed, this, [] { QApplication::exit(1); });
    }

private:
    /// Looks again after each turn of the event loop, which paints what has to be painted.
    void endWhenShown()
    {
        if (m_window->windowHandle()->isExposed())
            QTimer::singleShot(0, this, [] { QApplication::exit(0); });
        else
            QTimer::singleShot(1, this, [this] { endWhenShown(); });
    }

    void show()
    {
        auto window = std::make_unique<MainWindow>();
        window->show();
        connect(window.get(), &MainWindow::languageChanged, this, &Sitting::speakAnew, Qt::QueuedConnection);
        m_window = std::move(window); // only now does the one before go: without any window the program would end
    }

    void speakAnew()
    {
        if (m_window->workbench().isBusy())
            return; // at the next start
        const QString study = m_window->workbench().document().folder();
        const SelectOptions options = m_window->workbench().selectOptions();
        m_window->saveWindow();
        applyLanguage(Settings::read().language);
        show();
        if (study.isEmpty())
            return;
        Workbench &workbench = m_window->workbench();
        connect(
            &workbench.document(), &StudyDocument::opened, m_window.get(),
            [&workbench, options] { workbench.restoreSelectOptions(options); }, Qt::SingleShotConnection);
        m_window->openStudy(study);
    }

    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication::setApplicationName(QStringLiteral("coresift"));
    QApplication::setOrganizationName(QStringLiteral("coresift"));
    const Settings settings = Settings::read();
    letIdleThreadsSleep(argv, settings.threads);
    initialiseTorch(); // before any other thread
    const QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Coresift"));
    QApplication::setApplicationVersion(QStringLiteral(CORESIFT_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/coresift.svg")));
    const QString language = languageIn(QApplication::arguments());
    applyLanguage(language.isEmpty() ? settings.language : language);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Finds the part of an open-set of images that lies closest to a target set, "
                                        "and pretrains an encoder on both."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("STUDY"), QApplication::translate("main", "Study folder to open"),
                                 QStringLiteral("[STUDY]"));
    const QCommandLineOption study(QStringLiteral("study"), QApplication::translate("main", "Study folder to open"),
                                   QStringLiteral("DIR"));
    const QCommandLineOption languageOption(QStringLiteral("language"),
                                            QApplication::translate("main", "Language: en, de, ko or zh_CN"),
                                            QStringLiteral("LANG"));
    const QCommandLineOption map(QStringLiteral("save-map"),
                                 QApplication::translate("main", "Write the map as a PNG and end, without a window"),
                                 QStringLiteral("FILE"));
    const QCommandLineOption loss(
        QStringLiteral("save-loss"),
        QApplication::translate("main", "Write the loss curve as a PNG and end, without a window"),
        QStringLiteral("FILE"));
    const QCommandLineOption ready(
        QStringLiteral("end-when-ready"),
        QApplication::translate("main", "End as soon as the window can be used: to measure the start"));
    parser.addOptions({study, languageOption, map, loss, ready});
    if (!parser.parse(QApplication::arguments())) {
        std::fprintf(stderr, "coresift: %s\n", qPrintable(parser.errorText()));
        return 2;
    }
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    const QString folder = parser.isSet(study) ? parser.value(study) : parser.positionalArguments().value(0);
    if (parser.isSet(map) || parser.isSet(loss))
        return savePicturesOf({folder, parser.value(map), parser.value(loss)});
    const ReadablePalette palette;
    Sitting sitting(folder);
    if (parser.isSet(ready))
        sitting.endWhenReady(!folder.isEmpty());
    return QApplication::exec();
}
