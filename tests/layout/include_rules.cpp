#include "tests/layout/include_rules.h"

#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace coresift::test {

namespace {

/// Areas of core that an area may include, besides itself.
const std::map<std::string, std::set<std::string>> kAreas{
    {"base", {}},
    {"image", {"base"}},
    {"encoder", {"base"}},
    {"sampling", {"base"}},
    {"projection", {"base"}},
    {"dataset", {"base", "image"}},
    {"embedding", {"base", "image", "dataset", "encoder"}},
    {"optimise", {"base", "encoder"}},
    {"evaluate", {"base", "image", "dataset", "encoder", "optimise"}},
    {"pretrain", {"base", "encoder", "optimise"}},
    {"study",
     {"base", "image", "encoder", "sampling", "projection", "dataset", "embedding", "evaluate", "optimise",
      "pretrain"}},
};

/// Areas whose sources may include a third party.
struct ThirdParty {
    const char *pattern;
    std::set<std::string> areas;
};
const ThirdParty kThirdParties[] = {
    {"^(torch|ATen|c10)/", {"encoder", "evaluate", "optimise", "pretrain"}},
    {"^opencv2/", {"image"}},
    {"^faiss/", {"sampling", "projection"}},
    {"^sqlite3", {"dataset"}},
};

std::string areaOf(const std::string &path)
{
    std::smatch match;
    return std::regex_search(path, match, std::regex("^core/([^/]+)/")) ? match[1].str() : "";
}

bool matches(const std::string &text, const char *pattern)
{
    return std::regex_search(text, std::regex(pattern));
}

bool mayCoreInclude(const std::string &area, const std::string &included)
{
    if (matches(included, "^(Q[A-Z]|Qt|qcustomplot|widgets/|app/|tests/)"))
        return false;
    const std::string other = areaOf(included);
    const auto rule = kAreas.find(area);
    if (!other.empty() && other != area && (rule == kAreas.end() || rule->second.count(other) == 0))
        return false;
    for (const ThirdParty &party : kThirdParties)
        if (matches(included, party.pattern) && party.areas.count(area) == 0)
            return false;
    return true;
}

bool mayInclude(const std::string &path, const std::string &included)
{
    if (path.rfind("core/", 0) == 0)
        return mayCoreInclude(areaOf(path), included);
    if (path.rfind("widgets/", 0) == 0)
        return !matches(included, "^(app/|tests/)");
    if (path.rfind("app/cli/", 0) == 0)
        return !matches(included, "^(Q[A-Z]|Qt|qcustomplot|widgets/|tests/|app/(?!cli/))");
    if (path.rfind("app/", 0) == 0)
        return !matches(included, "^(app/cli/|tests/)");
    return true;
}

} // namespace

std::vector<std::string> brokenIncludes(const std::string &path, const std::string &content)
{
    static const std::regex kInclude(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
    std::vector<std::string> broken;
    std::istringstream lines(content);
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        std::smatch match;
        if (std::regex_search(line, match, kInclude) && !mayInclude(path, match[1]))
            broken.push_back(path + ":" + std::to_string(number) + ": " + match[1].str());
    }
    return broken;
}

std::vector<std::string> knownAreas()
{
    std::vector<std::string> names;
    for (const auto &[name, others] : kAreas)
        names.push_back(name);
    return names;
}

} // namespace coresift::test
