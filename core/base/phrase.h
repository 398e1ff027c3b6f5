/// What core tells the user, in a form that the window can put into the user's language.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// Marks a text for translation: core knows no Qt, but lupdate is told to recognise this name.
#define CORESIFT_TEXT(context, text) text

namespace coresift {

/// What stands in a place of a phrase: a text that is the same in every language, words of ours, or a number, duration
/// or size, which the window writes as its user does.
struct PhraseValue {
    enum class Kind { Text, Words, Number, Duration, Size };

    PhraseValue(std::string value) : text(std::move(value)) {}
    PhraseValue(const char *value) : text(value) {}

    std::string text; ///< in English: 12,000 or 4.069 or 2 min 5 s or 5.2 GB
    Kind kind = Kind::Text;
    double seconds = 0;      ///< of a duration: whole ones; -1 when it is not known
    std::uint64_t bytes = 0; ///< of a size

    friend bool operator==(const PhraseValue &a, const PhraseValue &b)
    {
        return a.text == b.text && a.kind == b.kind && a.seconds == b.seconds && a.bytes == b.bytes;
    }
};

PhraseValue countValue(std::int64_t count);             ///< 12,000
PhraseValue decimalValue(double number, int fractions); ///< 4.069 with three of them
PhraseValue signedValue(double number, int fractions);  ///< +4.069
PhraseValue numberValue(std::string text);              ///< as it is written in English: 4.069, 85.4 ± 0.7
PhraseValue wordsValue(const char *words);              ///< marked by CORESIFT_TEXT("Phrases", …)
PhraseValue durationValue(double seconds);              ///< 2 min 5 s; anything but an isDuration() is not known
PhraseValue bytesValue(std::uint64_t bytes);            ///< 5.2 GB

/// Clauses that follow each other. A clause is an English pattern, marked by CORESIFT_TEXT("Phrases", …), and the
/// values for its places %1 to %9. It brings its own separator: "%1 images", ", %1 skipped".
class Phrase {
public:
    struct Clause {
        std::string pattern;
        std::vector<PhraseValue> values;

        friend bool operator==(const Clause &a, const Clause &b)
        {
            return a.pattern == b.pattern && a.values == b.values;
        }
    };

    Phrase() = default;
    Phrase(const char *pattern, std::vector<PhraseValue> values = {}) { add(pattern, std::move(values)); }
    /// A text that is the same in every language: a name, a message from outside.
    static Phrase verbatim(std::string text);

    Phrase &add(std::string pattern, std::vector<PhraseValue> values);
    Phrase &add(const Phrase &other);

    bool empty() const { return m_clauses.empty(); }
    const std::vector<Clause> &clauses() const { return m_clauses; }
    std::string text() const; ///< in English

    friend bool operator==(const Phrase &a, const Phrase &b) { return a.m_clauses == b.m_clauses; }

private:
    std::vector<Clause> m_clauses;
};

/// The pattern with its places filled: %1 by the first value, and so on. A place without a value stays as it is.
std::string fillPlaces(const std::string &pattern, const std::vector<std::string> &values);

} // namespace coresift
