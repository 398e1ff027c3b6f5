/// Core's numbers and texts in the user's language.
#pragma once

#include "core/base/job.h"
#include "core/study/study.h"

#include <QString>
#include <optional>

namespace coresift {

QString countWords(std::int64_t count);    ///< with the locale's thousands separators
QString durationWords(double seconds);     ///< "35 s", "2 min 5 s", "3 h 10 min"; "unknown time"
QString byteWords(std::uint64_t bytes);    ///< "512 bytes", "5.2 GB"
QString budgetWords(const Budget &budget); ///< "1,200", "2.5%" with the locale's separators; "" of none
/// As the user writes it, or in the form of the command line; none for a text that is no budget. "" is that of none.
std::optional<Budget> budgetFromWords(const QString &text);
QString progressWords(const Progress &progress);
QString phraseWords(const Phrase &phrase);
QString problemWords(const std::exception &problem); ///< of an Error its phrase, else what()
QString optionWords(const char *text);               ///< a text that core marked with CORESIFT_TEXT("Options", …)
QString stageTitle(Stage stage);
QString stateTitle(const StageStatus &status);
QString roleTitle(SetRole role);

QString plainLabel(QString text);      ///< for a button or a menu: no letter of it becomes a mnemonic
QString withoutMnemonic(QString text); ///< the text of a button or a menu, as it reads

inline QString fromBytes(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace coresift
