#include "core/base/phrase.h"

#include "core/base/text.h"

#include <cmath>
#include <fmt/format.h>

namespace coresift {

PhraseValue numberValue(std::string text)
{
    PhraseValue value(std::move(text));
    value.kind = PhraseValue::Kind::Number;
    return value;
}

PhraseValue wordsValue(const char *words)
{
    PhraseValue value(words);
    value.kind = PhraseValue::Kind::Words;
    return value;
}

PhraseValue countValue(std::int64_t count)
{
    return numberValue(countText(count));
}

PhraseValue decimalValue(double number, int fractions)
{
    return numberValue(fmt::format("{:.{}f}", number, fractions));
}

PhraseValue signedValue(double number, int fractions)
{
    return numberValue(fmt::format("{:+.{}f}", number, fractions));
}

PhraseValue durationValue(double seconds)
{
    PhraseValue value(durationText(seconds));
    value.kind = PhraseValue::Kind::Duration;
    value.seconds = isDuration(seconds) ? std::round(seconds) : -1;
    return value;
}

PhraseValue bytesValue(std::uint64_t bytes)
{
    PhraseValue value(byteText(bytes));
    value.kind = PhraseValue::Kind::Size;
    value.bytes = bytes;
    return value;
}

Phrase Phrase::verbatim(std::string text)
{
    return text.empty() ? Phrase() : Phrase("%1", {std::move(text)});
}

Phrase &Phrase::add(std::string pattern, std::vector<PhraseValue> values)
{
    if (!pattern.empty())
        m_clauses.push_back({std::move(pattern), std::move(values)});
    return *this;
}

Phrase &Phrase::add(const Phrase &other)
{
    m_clauses.insert(m_clauses.end(), other.m_clauses.begin(), other.m_clauses.end());
    return *this;
}

std::string Phrase::text() const
{
    std::string text;
    for (const Clause &clause : m_clauses) {
        std::vector<std::string> values;
        for (const PhraseValue &value : clause.values)
            values.push_back(value.text);
        text += fillPlaces(clause.pattern, values);
    }
    return text;
}

std::string fillPlaces(const std::string &pattern, const std::vector<std::string> &values)
{
    std::string filled;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' &&
                             static_cast<std::size_t>(pattern[i + 1] - '0') <= values.size();
        if (isPlace)
            filled += values[static_cast<std::size_t>(pattern[++i] - '1')];
        else
            filled += pattern[i];
    }
    return filled;
}

} // namespace coresift
