/// A translator that knows one text, for as long as it lives.
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace coresift {

class OneTranslation : public QTranslator {
public:
    OneTranslation(const char *context, const char *text, const QString &translated)
        : m_context(context), m_text(text), m_translated(translated)
    {
        QCoreApplication::installTranslator(this);
    }

    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return m_context == context && m_text == text ? m_translated : QString();
    }
    bool isEmpty() const override { return false; }

private:
    QByteArray m_context, m_text;
    QString m_translated;
};

} // namespace coresift
