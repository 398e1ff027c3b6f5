/// The languages that Coresift speaks, and the one that it speaks now.
#pragma once

#include <QList>
#include <QString>

namespace coresift {

struct Language {
    QString code; ///< "zh_CN"
    QString name; ///< in itself
};

QList<Language> languages();

/// Texts, numbers and dates are in this language from now on, Qt's own dialogs too; empty: the system's. Widgets that
/// are there already keep their texts. `texts`: the folder of the compiled translations.
void applyLanguage(const QString &code, const QString &texts = QStringLiteral(":/i18n"));

} // namespace coresift
