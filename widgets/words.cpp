#include "widgets/words.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <cmath>

namespace coresift {

namespace {

/// What core says it is doing; it knows no translator, so its texts are named here for lupdate.
[[maybe_unused]] const char *const kProgressTexts[] = {
    QT_TRANSLATE_NOOP("Progress", "Scanning"),
    QT_TRANSLATE_NOOP("Progress", "Decoding"),
    QT_TRANSLATE_NOOP("Progress", "Training"),
    QT_TRANSLATE_NOOP("Progress", "Embedding"),
    QT_TRANSLATE_NOOP("Progress", "Mapping"),
    QT_TRANSLATE_NOOP("Progress", "Finding neighbours"),
    QT_TRANSLATE_NOOP("Progress", "Laying out the map"),
    QT_TRANSLATE_NOOP("Progress", "Placing images"),
    QT_TRANSLATE_NOOP("Progress", "epochs"),
    QT_TRANSLATE_NOOP("Progress", "Clustering the target set"),
    QT_TRANSLATE_NOOP("Progress", "Comparing"),
    QT_TRANSLATE_NOOP("Progress", "Spreading"),
    QT_TRANSLATE_NOOP("Progress", "Exporting"),
    QT_TRANSLATE_NOOP("Progress", "Laying out"),
    QT_TRANSLATE_NOOP("Progress", "Counting classes"),
    QT_TRANSLATE_NOOP("Progress", "Drawing pictures"),
    QT_TRANSLATE_NOOP("Progress", "Classifying"),
    QT_TRANSLATE_NOOP("Progress", "Fitting the linear layer"),
    QT_TRANSLATE_NOOP("Progress", "Looking for the best epoch"),
    QT_TRANSLATE_NOOP("Progress", "Training the linear layer"),
    QT_TRANSLATE_NOOP("Progress", "Trying learning rates"),
    QT_TRANSLATE_NOOP("Progress", "Fine-tuning"),
    QT_TRANSLATE_NOOP("Progress", "Training the detector"),
    QT_TRANSLATE_NOOP("Progress", "Detecting"),
    QT_TRANSLATE_NOOP("Progress", "Checking masks"),
    QT_TRANSLATE_NOOP("Progress", "Training the segmentation"),
    QT_TRANSLATE_NOOP("Progress", "Segmenting"),
    QT_TRANSLATE_NOOP("Progress", "Reading folders"),
    QT_TRANSLATE_NOOP("Progress", "Reading lists"),
    QT_TRANSLATE_NOOP("Progress", "Reading shards"),
    QT_TRANSLATE_NOOP("Progress", "Reading boxes"),
    QT_TRANSLATE_NOOP("Progress", "Joining metadata"),
    QT_TRANSLATE_NOOP("Progress", "Looking at copies"),
    QT_TRANSLATE_NOOP("Progress", "Clustering a sample"),
    QT_TRANSLATE_NOOP("Progress", "Splitting into cells"),
    QT_TRANSLATE_NOOP("Progress", "Measuring coverage"),
    QT_TRANSLATE_NOOP("Progress", "rows"),
    QT_TRANSLATE_NOOP("Progress", "folders"),
    QT_TRANSLATE_NOOP("Progress", "images"),
    QT_TRANSLATE_NOOP("Progress", "files"),
    QT_TRANSLATE_NOOP("Progress", "steps"),
    QT_TRANSLATE_NOOP("Progress", "starts"),
    QT_TRANSLATE_NOOP("Progress", "fits"),
};

QString words(const char *key)
{
    return QCoreApplication::translate("Words", key);
}

QString progressText(const std::string &text)
{
    const QString whole = QCoreApplication::translate("Progress", text.c_str());
    const auto space = text.find(' ');
    if (whole != fromBytes(text) || space == std::string::npos)
        return whole;
    // "Scanning birds": a name that the user gave follows the text
    return QCoreApplication::translate("Progress", text.substr(0, space).c_str()) + fromBytes(text.substr(space));
}

/// A clause may be the label of an option.
QString patternWords(const std::string &pattern)
{
    const QString translated = QCoreApplication::translate("Phrases", pattern.c_str());
    return translated == fromBytes(pattern) ? optionWords(pattern.c_str()) : translated;
}

/// "13,200.5" as the user writes it, also of "+1.3" and "85.4 ± 0.7".
QString numberWords(const QString &english)
{
    static const QString kSpread = QStringLiteral(" ± ");
    if (english.contains(kSpread))
        return numberWords(english.section(kSpread, 0, 0)) + kSpread + numberWords(english.section(kSpread, 1));
    bool isNumber = false;
    const double number = QLocale::c().toDouble(english, &isNumber); // C's form knows the separators of thousands
    const auto fractions = static_cast<int>(english.section(QLatin1Char('.'), 1).size());
    const QString sign = english.startsWith(QLatin1Char('+')) ? QStringLiteral("+") : QString();
    return isNumber ? sign + QLocale().toString(number, 'f', fractions) : english;
}

std::string valueWords(const PhraseValue &value)
{
    switch (value.kind) {
    case PhraseValue::Kind::Words:
        return patternWords(value.text).toStdString();
    case PhraseValue::Kind::Number:
        return numberWords(fromBytes(value.text)).toStdString();
    case PhraseValue::Kind::Duration:
        return durationWords(value.seconds).toStdString();
    case PhraseValue::Kind::Size:
        return byteWords(value.bytes).toStdString();
    case PhraseValue::Kind::Text:
        break;
    }
    return value.text;
}

} // namespace

QString countWords(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString durationWords(double seconds)
{
    if (!isDuration(seconds))
        return words(QT_TRANSLATE_NOOP("Words", "unknown time"));
    const auto whole = static_cast<std::int64_t>(std::ceil(seconds));
    if (whole < 60)
        return QCoreApplication::translate("Words", "%1 s").arg(whole);
    if (whole < 3600)
        return QCoreApplication::translate("Words", "%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return QCoreApplication::translate("Words", "%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60);
}

QString byteWords(std::uint64_t bytes)
{
    const QStringList parts = fromBytes(byteText(bytes)).split(QLatin1Char(' ')); // "5.2", "GB"
    const QString number = numberWords(parts.front()), &unit = parts.back();
    if (unit == QStringLiteral("bytes"))
        return QCoreApplication::translate("Words", "%1 bytes").arg(number);
    return number + QLatin1Char(' ') + unit; // kB to PB are so in every language
}

QString budgetWords(const Budget &budget)
{
    constexpr int kShareDigits = 12;
    switch (budget.kind) {
    case Budget::Kind::Count:
        return countWords(budget.count);
    case Budget::Kind::Share:
        return QLocale().toString(budget.share * 100, 'g', kShareDigits) + QLatin1Char('%');
    case Budget::Kind::None:
        break;
    }
    return {};
}

std::optional<Budget> budgetFromWords(const QString &text)
{
    QString number = text.trimmed(), unit;
    if (number.endsWith(QLatin1Char('%'))) {
        unit = number.right(1);
        number.chop(1);
    }
    bool isNumber = false; // of the user's language; what is none may be in the other form
    const double value = QLocale().toDouble(number.trimmed(), &isNumber);
    if (isNumber)
        number = QString::number(value, 'f', QLocale::FloatingPointShortest);
    try {
        return Budget::parse((number.trimmed() + unit).toStdString());
    } catch (const Error &) {
        return std::nullopt;
    }
}

QString progressWords(const Progress &progress)
{
    const QString unit = progressText(progress.unit);
    QString text = progressText(progress.activity);
    if (progress.total > 0) {
        text += QStringLiteral("  %1 %").arg(progress.done * 100 / progress.total);
        text += QCoreApplication::translate("Words", "  %1 of %2 %3")
                    .arg(countWords(progress.done), countWords(progress.total), unit);
    } else {
        text += QStringLiteral("  %1 %2").arg(countWords(progress.done), unit);
    }
    if (progress.perSecond > 0)
        text += QCoreApplication::translate("Words", "  %1 %2/s")
                    .arg(QLocale().toString(progress.perSecond, 'f', progress.perSecond < 10 ? 1 : 0), unit);
    if (progress.secondsLeft >= 0)
        text += QCoreApplication::translate("Words", "  %1 left").arg(durationWords(progress.secondsLeft));
    if (!progress.note.empty())
        text += QStringLiteral("  ") + phraseWords(progress.note);
    return text;
}

QString phraseWords(const Phrase &phrase)
{
    std::string text;
    for (const Phrase::Clause &clause : phrase.clauses()) {
        std::vector<std::string> values;
        for (const PhraseValue &value : clause.values)
            values.push_back(valueWords(value));
        text += fillPlaces(patternWords(clause.pattern).toStdString(), values);
    }
    return fromBytes(text);
}

QString problemWords(const std::exception &problem)
{
    const auto *error = dynamic_cast<const Error *>(&problem);
    return error != nullptr ? phraseWords(error->phrase()) : QString::fromUtf8(problem.what());
}

QString optionWords(const char *text)
{
    return QCoreApplication::translate("Options", text);
}

QString stageTitle(Stage stage)
{
    switch (stage) {
    case Stage::Scan:
        return words(QT_TRANSLATE_NOOP("Words", "Scan folders"));
    case Stage::Retrieval:
        return words(QT_TRANSLATE_NOOP("Words", "Retrieval encoder"));
    case Stage::Embed:
        return words(QT_TRANSLATE_NOOP("Words", "Embed"));
    case Stage::Map:
        return words(QT_TRANSLATE_NOOP("Words", "Map"));
    case Stage::Duplicates:
        return words(QT_TRANSLATE_NOOP("Words", "Find duplicates"));
    case Stage::Select:
        return words(QT_TRANSLATE_NOOP("Words", "Select coreset"));
    case Stage::Pretrain:
        return words(QT_TRANSLATE_NOOP("Words", "Pretrain"));
    case Stage::Evaluate:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Words", "Evaluate"));
}

QString stateTitle(const StageStatus &status)
{
    switch (status.state) {
    case StageState::Missing:
        return status.waitsFor ? words(QT_TRANSLATE_NOOP("Words", "waits for “%1”")).arg(stageTitle(*status.waitsFor))
                               : words(QT_TRANSLATE_NOOP("Words", "cannot run yet"));
    case StageState::Ready:
        return words(QT_TRANSLATE_NOOP("Words", "ready to run"));
    case StageState::Done:
        return words(QT_TRANSLATE_NOOP("Words", "done"));
    case StageState::Stale:
        return words(QT_TRANSLATE_NOOP("Words", "stale: something before it changed"));
    case StageState::Failed:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Words", "failed"));
}

/// "&Pin" is shown as "Pin"; "&&" is a real one. Chinese and Korean menus have "(&P)" behind the text.
QString withoutMnemonic(QString text)
{
    static const QRegularExpression kBehind(QStringLiteral("\\(&\\w\\)")), kMark(QStringLiteral("&(.)"));
    return text.remove(kBehind).replace(kMark, QStringLiteral("\\1"));
}

QString plainLabel(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString roleTitle(SetRole role)
{
    switch (role) {
    case SetRole::Target:
        return words(QT_TRANSLATE_NOOP("Words", "target set"));
    case SetRole::OpenSet:
        return words(QT_TRANSLATE_NOOP("Words", "open-set"));
    case SetRole::Test:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Words", "test set"));
}

} // namespace coresift
