#include "tests/core/study/tag_balance.h"

#include "core/base/text.h"

#include <regex>
#include <vector>

namespace coresift::test {

namespace {

const std::regex kTag(R"(^<(/?)([a-z][a-z0-9]*)((?: [a-zA-Z][a-zA-Z0-9-]*(?:="[^"<>]*")?)*) ?(/?)>)");
const std::regex kEntity("^&(?:amp|lt|gt|quot|#39);");

bool isVoid(const std::string &name)
{
    return name == "meta" || name == "img" || name == "br" || name == "!DOCTYPE";
}

::testing::AssertionResult failureAt(const std::string &html, std::size_t at, const std::string &what)
{
    return ::testing::AssertionFailure() << what << " at: " << html.substr(at, 80);
}

} // namespace

::testing::AssertionResult isWellFormed(const std::string &html)
{
    const std::string doctype = "<!DOCTYPE html>";
    if (!isUtf8(html))
        return ::testing::AssertionFailure() << "no UTF-8";
    if (html.rfind(doctype, 0) != 0)
        return failureAt(html, 0, "no doctype");
    std::vector<std::string> open;
    for (std::size_t at = doctype.size(); (at = html.find_first_of("<&", at)) != std::string::npos; ++at) {
        // A picture's data is longer than std::regex can take.
        const std::size_t end = html.find(html[at] == '<' ? '>' : ';', at);
        std::string tag = html.substr(at, end == std::string::npos ? end : end - at + 1);
        tag = std::regex_replace(tag.size() > 4000 ? tag.substr(0, 60) + tag.substr(tag.rfind("\" width")) : tag,
                                 std::regex("\n"), " ");
        if (tag[0] == '&') {
            if (!std::regex_search(tag, kEntity))
                return failureAt(html, at, "an ampersand that is none");
            continue;
        }
        std::smatch match;
        if (!std::regex_search(tag, match, kTag))
            return failureAt(html, at, "no tag");
        const std::string name = match[2];
        if (isVoid(name) || match[4].length() > 0)
            continue;
        if (match[1].length() == 0) {
            open.push_back(name);
        } else if (open.empty() || open.back() != name) {
            return failureAt(html, at, "closes what is not open");
        } else {
            open.pop_back();
        }
    }
    return open.empty() ? ::testing::AssertionSuccess() : ::testing::AssertionFailure() << open.back() << " stays open";
}

} // namespace coresift::test
