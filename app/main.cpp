#include "app/main_window.h"
#include "app/pictures.h"
#include "core/base/parallel.h"
#include "core/encoder/encoder.h"
#include "widgets/words.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <cstdio>

namespace {

using namespace coresift;

/// Ours, and Qt's own for its dialogs where it is installed.
void loadTranslations(const QLocale &locale)
{
    for (const auto &[name, folder] :
         {std::pair(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
          std::pair(QStringLiteral("coresift"), QStringLiteral(":/i18n"))}) {
        auto *translator = new QTranslator(qApp);
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    }
}

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

} // namespace

int main(int argc, char **argv)
{
    letIdleThreadsSleep(argv);
    initialiseTorch(); // before any other thread
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("coresift"));
    QApplication::setOrganizationName(QStringLiteral("coresift"));
    QApplication::setApplicationDisplayName(QStringLiteral("Coresift"));
    QApplication::setApplicationVersion(QStringLiteral(CORESIFT_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/coresift.svg")));
    const QString language = languageIn(QApplication::arguments());
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    loadTranslations(QLocale());

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
    parser.addOptions({study, languageOption, map, loss});
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
    MainWindow window;
    window.show();
    if (!folder.isEmpty())
        window.openStudy(folder);
    return QApplication::exec();
}
