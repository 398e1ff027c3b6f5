#include "core/base/phrase_json.h"

namespace coresift {

using nlohmann::json;

namespace {

constexpr std::size_t kLongestPattern = 1000;   // ours are far shorter; in a long one, places could multiply a value
constexpr std::size_t kLongestColumn = 1 << 16; // room for two paths of the longest kind, all of it escaped

/// A duration is a number with seconds, a size one with bytes: who knows neither shows the text.
json valueToJson(const PhraseValue &value)
{
    switch (value.kind) {
    case PhraseValue::Kind::Words:
        return json{{"words", value.text}};
    case PhraseValue::Kind::Number:
        return json{{"number", value.text}};
    case PhraseValue::Kind::Duration:
        return json{{"number", value.text}, {"seconds", value.seconds}};
    case PhraseValue::Kind::Size:
        return json{{"number", value.text}, {"bytes", value.bytes}};
    case PhraseValue::Kind::Text:
        break;
    }
    return json(value.text);
}

PhraseValue valueFromJson(const json &entry)
{
    if (!entry.is_object())
        return entry.get<std::string>();
    if (entry.contains("seconds"))
        return durationValue(entry.at("seconds").get<double>());
    if (entry.contains("bytes"))
        return bytesValue(entry.at("bytes").get_ref<const json::number_unsigned_t &>()); // get() would wrap what is < 0
    if (entry.contains("words"))
        return wordsValue(entry.at("words").get<std::string>().c_str());
    return numberValue(entry.at("number").get<std::string>());
}

/// Of a clause: what follows its pattern.
std::vector<PhraseValue> valuesFromJson(const std::vector<json> &clause)
{
    std::vector<PhraseValue> values;
    for (std::size_t i = 1; i < clause.size(); ++i)
        values.push_back(valueFromJson(clause[i]));
    return values;
}

} // namespace

json phraseToJson(const Phrase &phrase)
{
    json clauses = json::array();
    for (const Phrase::Clause &clause : phrase.clauses()) {
        json entry = json::array({clause.pattern});
        for (const PhraseValue &value : clause.values)
            entry.push_back(valueToJson(value));
        clauses.push_back(std::move(entry));
    }
    return clauses;
}

Phrase phraseFromJson(const json &clauses)
{
    if (clauses.is_string())
        return Phrase::verbatim(clauses.get<std::string>());
    Phrase phrase;
    for (const auto &clause : clauses.get<std::vector<std::vector<json>>>()) {
        if (clause.empty())
            continue;
        const auto pattern = clause.front().get<std::string>();
        if (pattern.size() > kLongestPattern)
            phrase.add(Phrase::verbatim(pattern));
        else
            phrase.add(pattern, valuesFromJson(clause));
    }
    return phrase;
}

std::string phraseToColumn(const Phrase &phrase)
{
    // Messages from outside may hold any bytes.
    return phrase.empty() ? std::string() : phraseToJson(phrase).dump(-1, ' ', false, json::error_handler_t::replace);
}

Phrase phraseFromColumn(const std::string &text)
{
    if (text.empty() || text.front() != '[' || text.size() > kLongestColumn)
        return Phrase::verbatim(text);
    try {
        return phraseFromJson(json::parse(text));
    } catch (const json::exception &) {
        return Phrase::verbatim(text);
    }
}

} // namespace coresift
