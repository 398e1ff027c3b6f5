/// A phrase as JSON, for the files that keep one: a list of clauses, each its pattern and then its values.
#pragma once

#include "core/base/phrase.h"

#include <nlohmann/json.hpp>

namespace coresift {

nlohmann::json phraseToJson(const Phrase &phrase);
/// A plain text is taken verbatim. Throws nlohmann::json::exception on anything else that is no such list.
Phrase phraseFromJson(const nlohmann::json &clauses);

/// The same as one text, for a column of a table; no text for a phrase that is empty.
std::string phraseToColumn(const Phrase &phrase);
/// Takes every text: what is no phrase is verbatim.
Phrase phraseFromColumn(const std::string &text);

} // namespace coresift
