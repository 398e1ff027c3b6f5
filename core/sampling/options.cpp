#include "core/sampling/options.h"

namespace coresift {

std::vector<OptionProblem> SelectOptions::check() const
{
    std::vector<OptionProblem> problems = checkFields(*this);
    if (!cut.budget.isSet() && !(cut.stop && hasRounds()))
        problems.push_back(
            {"budget", hasRounds() ? CORESIFT_TEXT("Phrases", "Give a budget, or switch the stop rule on.")
                                   : CORESIFT_TEXT("Phrases", "This selector has no stop rule: give a budget.")});
    return problems;
}

std::vector<std::string> selectorNames()
{
    std::vector<std::string> names;
    const SelectOptions options;
    describeFields(options, [&](const Field &field, const auto &) {
        if (std::string(field.name) == "selector")
            names = field.choices;
    });
    return names;
}

} // namespace coresift
