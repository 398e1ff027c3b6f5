#include "core/base/phrase_json.h"

namespace coresift {

using nlohmann::json;

namespace {

constexpr std::size_t kLongestPattern = 1000;   // ours are far shorter; in a long one, places could multiply a value
constexpr std::size_t kLongestColumn = 1 << 16; // room for two paths of the longest kind, all of it escaped

} // namespace

json phraseToJson(const Phrase &phrase)
{
    json clauses = json::array();
    for (const Phrase::Clause &clause : phrase.clauses()) {
        std::vector<std::string> entry{clause.pattern};
        entry.insert(entry.end(), clause.values.begin(), clause.values.end());
        clauses.push_back(std::move(entry));
    }
    return clauses;
}

Phrase phraseFromJson(const json &clauses)
{
    if (clauses.is_string())
        return Phrase::verbatim(clauses.get<std::string>());
    Phrase phrase;
    for (const auto &clause : clauses.get<std::vector<std::vector<std::string>>>()) {
        if (clause.empty())
            continue;
        const std::string &pattern = clause.front();
        if (pattern.size() > kLongestPattern)
            phrase.add(Phrase::verbatim(pattern));
        else
            phrase.add(pattern, {clause.begin() + 1, clause.end()});
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
