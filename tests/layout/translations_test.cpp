#include "core/base/file.h"
#include "tests/support/support.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>

namespace coresift {

namespace {

struct Message {
    std::string source, translation; ///< as the file has them, escaped
    bool unfinished = false;
};

std::regex patternOf(const std::string &element)
{
    return std::regex("<" + element + "[^>]*>([^<]*)</" + element + ">");
}

std::string textOf(const std::string &message, const std::regex &pattern)
{
    std::smatch found;
    return std::regex_search(message, found, pattern) ? found[1].str() : std::string();
}

std::vector<Message> messagesOf(const std::string &file)
{
    const std::string text = readTextFile(file), begin = "<message", end = "</message>";
    const std::regex source = patternOf("source"), translation = patternOf("translation");
    std::vector<Message> messages;
    for (std::size_t at = text.find(begin); at != std::string::npos; at = text.find(begin, at)) {
        const std::size_t stop = text.find(end, at);
        const std::string message = text.substr(at, stop - at);
        messages.push_back({textOf(message, source), textOf(message, translation),
                            message.find("type=\"unfinished\"") != std::string::npos});
        at = stop;
    }
    return messages;
}

/// How often each of %1 to %9 and %n stands in a text.
std::map<std::string, int> placesOf(const std::string &text)
{
    std::map<std::string, int> places;
    static const std::regex place("%[1-9n]");
    for (std::sregex_iterator at(text.begin(), text.end(), place), end; at != end; ++at)
        ++places[at->str()];
    return places;
}

std::vector<std::string> translationFiles()
{
    std::vector<std::string> files;
    for (const auto &entry : std::filesystem::directory_iterator(test::dataFolder() + "/../../translations"))
        if (entry.path().extension() == ".ts")
            files.push_back(entry.path().string());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

TEST(Translations, AreCompleteAndFillTheSamePlaces)
{
    const std::vector<std::string> files = translationFiles();
    ASSERT_EQ(files.size(), 3U); // de, ko, zh_CN
    const std::size_t count = messagesOf(files.front()).size();
    EXPECT_GT(count, 500U);
    for (const std::string &file : files) {
        const std::vector<Message> messages = messagesOf(file);
        EXPECT_EQ(messages.size(), count) << file;
        for (const Message &message : messages) {
            EXPECT_FALSE(message.unfinished) << file << ": " << message.source;
            EXPECT_FALSE(message.translation.empty()) << file << ": " << message.source;
            EXPECT_EQ(placesOf(message.translation), placesOf(message.source)) << file << ": " << message.source;
        }
    }
}

/// lupdate loses the namespace behind C++ that it cannot read, and nobody would find what it wrote then.
TEST(Translations, EachContextIsAClassOrNamedInTheSources)
{
    std::string sources;
    for (const char *folder : {"app", "widgets", "core"})
        for (const auto &entry : std::filesystem::recursive_directory_iterator(test::dataFolder() + "/../../" + folder))
            if (entry.is_regular_file())
                sources += readTextFile(entry.path().string());
    for (const std::string &file : translationFiles()) {
        const std::string text = readTextFile(file);
        const std::regex name("<name>([^<]*)</name>");
        for (std::sregex_iterator at(text.begin(), text.end(), name), end; at != end; ++at) {
            const std::string context = (*at)[1];
            const bool isFound =
                context.rfind("coresift::", 0) == 0 || sources.find('"' + context + '"') != std::string::npos;
            EXPECT_TRUE(isFound) << file << ": " << context;
        }
    }
}

} // namespace coresift
