#include "core/encoder/unpickler.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "tests/support/pytorch_files.h"
#include "tests/support/support.h"

#include <limits>

namespace coresift {

using test::errorOf;
using test::pickledCall;
using test::pickledText;
using test::TempDir;
using namespace std::string_literals;

namespace {

using PickleKind = PickleValue::Kind;

Pickle unpickled(const std::string &opcodes)
{
    return readPickle(opcodes + ".", "made.pt");
}

std::string unpicklingError(const std::string &bytes)
{
    const std::string message = errorOf([&] { readPickle(bytes, "made.pt"); });
    EXPECT_NE(message.find("made.pt"), std::string::npos) << message;
    return message;
}

/// The numbers of a list, tuple or set; those of texts are their lengths.
std::vector<std::int64_t> numbersOf(const PickleValue &value)
{
    std::vector<std::int64_t> numbers;
    for (const PickleValue *item : value.items)
        numbers.push_back(item->kind == PickleKind::Text ? static_cast<std::int64_t>(item->text.size()) : item->number);
    return numbers;
}

} // namespace

TEST(Unpickler, ReadsWholeNumbersOfEveryWidth)
{
    const std::vector<std::pair<std::string, std::int64_t>> cases{
        {"K\x05", 5},
        {"K\xff", 255},
        {"M\0\x01"s, 256},
        {"J\xff\xff\xff\xff", -1},
        {"\x8a\0"s, 0},
        {"\x8a\x01\xff", -1},
        {"\x8a\x02\xff\0"s, 255},
        {"\x8b\x01\0\0\0\x80"s, -128},
        {"\x8a\x08\0\0\0\0\0\0\0\x80"s, std::numeric_limits<std::int64_t>::min()}};
    for (const auto &[opcodes, number] : cases) {
        const Pickle pickle = unpickled(opcodes);
        EXPECT_EQ(pickle.root->kind, PickleKind::Integer);
        EXPECT_EQ(pickle.root->number, number);
    }
    const Pickle large = unpickled("\x8a\x09\x01\0\0\0\0\0\0\0\x02"s);
    EXPECT_EQ(large.root->kind, PickleKind::LongInteger);
    EXPECT_EQ(large.root->text, "\x01\0\0\0\0\0\0\0\x02"s);
}

TEST(Unpickler, ReadsTextsTruthsAndNone)
{
    for (const std::string &opcodes :
         {"U\2ab"s, "T\2\0\0\0ab"s, "X\2\0\0\0ab"s, "\x8c\2ab"s, "\x8d\2\0\0\0\0\0\0\0ab"s}) {
        const Pickle pickle = unpickled(opcodes);
        EXPECT_EQ(pickle.root->kind, PickleKind::Text);
        EXPECT_EQ(pickle.root->text, "ab");
    }
    EXPECT_EQ(unpickled("\x88").root->number, 1);
    EXPECT_EQ(unpickled("\x89").root->kind, PickleKind::Bool);
    EXPECT_EQ(unpickled("N").root->kind, PickleKind::None);
}

TEST(Unpickler, RealNumbersAndBytesAreOpaque)
{
    for (const std::string &opcodes :
         {"G12345678"s, "C\2ab"s, "B\2\0\0\0ab"s, "\x8e\2\0\0\0\0\0\0\0ab"s, "\x96\2\0\0\0\0\0\0\0ab"s})
        EXPECT_EQ(unpickled(opcodes).root->kind, PickleKind::Opaque);
}

TEST(Unpickler, ListsTuplesAndSetsHoldWhatWasPutIn)
{
    for (const char *opcodes : {"](K\1K\2K\3e", "]K\1aK\2aK\3a", "(K\1K\2K\3l", "(K\1K\2K\3t", "K\1K\2K\3\x87",
                                "\x8f(K\1K\2K\3\x90", "(K\1K\2K\3\x91", "K\7](K\1K\2K\3e",
                                "]K\7"
                                "0(K\1K\2K\3e"}) {
        const Pickle pickle = unpickled(opcodes);
        EXPECT_EQ(pickle.root->kind, PickleKind::List);
        EXPECT_EQ(numbersOf(*pickle.root), (std::vector<std::int64_t>{1, 2, 3})) << opcodes;
    }
    EXPECT_EQ(numbersOf(*unpickled("K\4\x85").root), (std::vector<std::int64_t>{4}));
    EXPECT_EQ(numbersOf(*unpickled("K\4K\5\x86").root), (std::vector<std::int64_t>{4, 5}));
    EXPECT_TRUE(unpickled(")").root->items.empty());
}

TEST(Unpickler, DictsHoldKeysAndValuesInTurn)
{
    const std::string filled = pickledText("abc") + "K\1" + pickledText("d") + "K\2";
    for (const std::string &opcodes :
         {"}(" + filled + "u", "(" + filled + "d", "}" + pickledText("abc") + "K\1s" + pickledText("d") + "K\2s",
          pickledCall("collections", "OrderedDict", {}) + "(" + filled + "u}b"}) {
        const Pickle pickle = unpickled(opcodes);
        EXPECT_EQ(pickle.root->kind, PickleKind::Dict);
        EXPECT_EQ(numbersOf(*pickle.root), (std::vector<std::int64_t>{3, 1, 1, 2}));
    }
}

TEST(Unpickler, AnOrderedDictOfPython2ComesFromPairs)
{
    const Pickle pickle = unpickled("ccollections\nOrderedDict\n](]U\3abcaK\1a]U\1daK\2ae\x85R");
    EXPECT_EQ(pickle.root->kind, PickleKind::Dict);
    EXPECT_EQ(numbersOf(*pickle.root), (std::vector<std::int64_t>{3, 1, 1, 2}));
}

TEST(Unpickler, WhatIsRememberedIsTheSameValue)
{
    for (const std::string &opcodes : {"]q\5h\5\x86"s, "]r\5\0\0\0j\5\0\0\0\x86"s, "]\x94h\0\x86"s, "]2\x86"s}) {
        const Pickle pickle = unpickled(opcodes);
        ASSERT_EQ(pickle.root->items.size(), 2U);
        EXPECT_EQ(pickle.root->items[0], pickle.root->items[1]);
    }
    const Pickle circle = unpickled("]\x94h\0a"s);
    EXPECT_EQ(circle.root->items.front(), circle.root);
}

TEST(Unpickler, FramesAndMoreBytesBehindAreAllowed)
{
    const std::string bytes = "\x80\4\x95\2\0\0\0\0\0\0\0K\5."s;
    const Pickle pickle = readPickle(bytes + "what follows", "made.pt");
    EXPECT_EQ(pickle.root->number, 5);
    EXPECT_EQ(pickle.size, bytes.size());
}

TEST(Unpickler, CallsAreWrittenDownAndNotMade)
{
    const TempDir dir;
    const std::string command = pickledText("touch " + (dir / "made"));
    const std::string arguments = command + "\x85";
    for (const std::string &opcodes :
         {"cos\nsystem\n" + arguments + "R", "cos\nsystem\n" + arguments + "\x81",
          "cos\nsystem\n" + arguments + "}\x92", pickledText("os") + pickledText("system") + "\x93" + arguments + "R",
          "cos\nsystem\n" + arguments + "R}(U\1aK\1ub", "cos\nsystem\n" + arguments + "R(K\1e"}) {
        const Pickle pickle = unpickled(opcodes);
        ASSERT_EQ(pickle.root->kind, PickleKind::Call);
        EXPECT_EQ(pickle.root->items[0]->text, "os.system");
        EXPECT_EQ(pickle.root->items[1]->items.size(), 1U);
    }
    EXPECT_FALSE(fileExists(dir / "made"));
}

TEST(Unpickler, WhatLiesOutsideKeepsItsId)
{
    const Pickle pickle = unpickled("(U\7storageK\3tQ");
    ASSERT_EQ(pickle.root->kind, PickleKind::Persistent);
    EXPECT_EQ(numbersOf(*pickle.root->items[0]), (std::vector<std::int64_t>{7, 3}));
}

TEST(Unpickler, DamagedPicklesAreRefused)
{
    for (const std::string &bytes :
         {"0."s,          "."s,           "R."s,       "K\1R."s,       "t."s,
          "(0."s,         "1."s,          "h\0."s,     "a."s,          "K\1K\2a."s,
          "K\1K\2K\3s."s, "](K\1u."s,     "(K\1d."s,   "}(K\1K\2e."s,  "K\1K\2\x93."s,
          "2."s,          "q\0."s,        "\x94."s,    "(K\1(R."s,     "b."s,
          "Q."s,          "cos\nsystem"s, "\x80\6N."s, "(K\1(K\2te."s, pickledText("os") + "K\1\x93."s})
        EXPECT_NE(unpicklingError(bytes).find("damaged"), std::string::npos) << bytes;
    for (const std::string &bytes : {""s, "N"s, "K"s, "J\1\1\1"s, "U\5abcd"s, "X\xff\xff\xff\xff"s + "a.",
                                     "\x8d\xff\xff\xff\xff\xff\xff\xff\xff."s, "\x8b\xff\xff\xff\xff."s, "G1234567"s})
        EXPECT_NE(unpicklingError(bytes).find("cut off"), std::string::npos) << bytes;
    EXPECT_NE(unpicklingError("\x82\1.").find("opcode 130"), std::string::npos); // a registry of the reader's own
    EXPECT_NE(unpicklingError("I5\n.").find("opcode 73"), std::string::npos);    // of protocol 0
}

TEST(Unpickler, WhatWouldGrowBeyondTheFileIsRefused)
{
    EXPECT_NE(unpicklingError("N" + std::string(std::size_t(1) << 21, '2') + ".").find("too long"), std::string::npos);

    std::string pairs = "ccollections\nOrderedDict\n\x94]\x94("s;
    for (int i = 0; i < 1000; ++i)
        pairs += "K\1K\2\x86";
    pairs += "e0";
    for (int i = 0; i < 3000; ++i) // a dict of 1,000 entries from six bytes
        pairs += "h\0h\1\x85R"s;
    EXPECT_NE(unpicklingError(pairs + ".").find("damaged"), std::string::npos);

    std::string names = pickledText(std::string(1000, 'n')) + "\x94";
    for (int i = 0; i < 2000; ++i) // a name of 2,000 bytes from five
        names += "h\0h\0\x93"s;
    EXPECT_NE(unpicklingError(names + ".").find("damaged"), std::string::npos);
}

TEST(Unpickler, NamesFromTheStackMayBeLongAndComeAgain)
{
    const std::string module(400, 'm');
    const std::string look = "h\0h\1\x93"s;
    const Pickle pickle =
        unpickled(pickledText(module) + "\x94" + pickledText("Thing") + "\x94" + look + look + "\x86");
    ASSERT_EQ(pickle.root->items.size(), 2U);
    for (const PickleValue *thing : pickle.root->items)
        EXPECT_EQ(thing->text, module + ".Thing");
}

} // namespace coresift
