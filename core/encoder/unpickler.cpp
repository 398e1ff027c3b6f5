#include "core/encoder/unpickler.h"

#include "core/encoder/pytorch_parts.h"

#include <unordered_map>

namespace coresift {

namespace {

/// Each opcode makes one value at most. A network of 1,000 tensors takes 40,000; twice as many again for an optimiser.
constexpr std::size_t kMostPickleOpcodes = std::size_t(1) << 21;
/// Names of classes that are looked up again and again; a usual pickle looks each up once.
constexpr std::size_t kMostNameBytes = std::size_t(1) << 20;

/// The machine that a pickle is a program for: a stack with marks, and a memo.
class Unpickler {
public:
    Unpickler(std::string_view bytes, const std::string &path) : m_bytes(bytes), m_path(path) {}

    Pickle read()
    {
        for (std::size_t i = 0; i < kMostPickleOpcodes; ++i) {
            const auto opcode = static_cast<unsigned char>(number(1));
            if (opcode == kStop) {
                m_pickle.root = pop();
                m_pickle.size = m_at;
                return std::move(m_pickle);
            }
            if (!readNumber(opcode) && !readText(opcode) && !readContainer(opcode) && !fillContainer(opcode) &&
                !readObject(opcode) && !arrange(opcode))
                throwBadPytorchFile(m_path, {CORESIFT_TEXT("Phrases", "its pickle has the unknown opcode %1"),
                                             {std::to_string(opcode)}});
        }
        throwBadPytorchFile(m_path, CORESIFT_TEXT("Phrases", "its pickle is too long"));
    }

private:
    /// The opcodes under the names of Python's pickletools. Those of protocols 0 and 1 that later ones do not write are
    /// left out.
    static constexpr unsigned char kMark = '(', kStop = '.', kPop = '0', kPopMark = '1', kDup = '2', kBinBytes = 'B',
                                   kShortBinBytes = 'C', kBinFloat = 'G', kBinInt = 'J', kBinInt1 = 'K', kBinInt2 = 'M',
                                   kNone = 'N', kBinPersId = 'Q', kReduce = 'R', kBinString = 'T',
                                   kShortBinString = 'U', kBinUnicode = 'X', kEmptyList = ']', kAppend = 'a',
                                   kBuild = 'b', kGlobal = 'c', kDict = 'd', kAppends = 'e', kBinGet = 'h',
                                   kLongBinGet = 'j', kList = 'l', kBinPut = 'q', kLongBinPut = 'r', kSetItem = 's',
                                   kTuple = 't', kSetItems = 'u', kEmptyDict = '}', kEmptyTuple = ')', kProto = 0x80,
                                   kNewObj = 0x81, kTuple1 = 0x85, kTuple2 = 0x86, kTuple3 = 0x87, kNewTrue = 0x88,
                                   kNewFalse = 0x89, kLong1 = 0x8a, kLong4 = 0x8b, kShortBinUnicode = 0x8c,
                                   kBinUnicode8 = 0x8d, kBinBytes8 = 0x8e, kEmptySet = 0x8f, kAddItems = 0x90,
                                   kFrozenSet = 0x91, kNewObjEx = 0x92, kStackGlobal = 0x93, kMemoize = 0x94,
                                   kFrame = 0x95, kByteArray8 = 0x96;

    using Kind = PickleValue::Kind;
    using Items = std::vector<const PickleValue *>;

    [[noreturn]] void fail() const { throwBadPytorchFile(m_path, CORESIFT_TEXT("Phrases", "its pickle is damaged")); }

    // Bytes of the pickle

    std::string_view take(std::uint64_t count)
    {
        if (count > m_bytes.size() - m_at)
            throwBadPytorchFile(m_path, CORESIFT_TEXT("Phrases", "its pickle is cut off"));
        const std::string_view taken = m_bytes.substr(m_at, static_cast<std::size_t>(count));
        m_at += taken.size();
        return taken;
    }

    std::uint64_t number(int bytes) { return littleEndian(take(static_cast<std::uint64_t>(bytes)).data(), bytes); }

    std::string line()
    {
        const std::size_t end = m_bytes.find('\n', m_at);
        if (end == std::string_view::npos)
            fail();
        const std::string text(take(end - m_at));
        take(1);
        return text;
    }

    // The stack

    PickleValue &push(Kind kind)
    {
        PickleValue &value = m_pickle.values.emplace_back();
        value.kind = kind;
        m_stack.push_back(&value);
        return value;
    }

    void push(Kind kind, Items items) { push(kind).items = std::move(items); }

    bool isAtMark() const { return m_stack.size() == (m_marks.empty() ? 0 : m_marks.back()); }

    PickleValue *top() const
    {
        if (isAtMark())
            fail();
        return m_stack.back();
    }

    PickleValue *pop()
    {
        PickleValue *value = top();
        m_stack.pop_back();
        return value;
    }

    /// The last `count` values, in the order in which they were pushed.
    Items pop(std::size_t count)
    {
        Items items(count);
        for (std::size_t i = count; i-- > 0;)
            items[i] = pop();
        return items;
    }

    Items popToMark()
    {
        if (m_marks.empty())
            fail();
        Items items = pop(m_stack.size() - m_marks.back());
        m_marks.pop_back();
        return items;
    }

    // The opcodes; false for one of another group

    bool readNumber(unsigned char opcode)
    {
        switch (opcode) {
        case kNone:
            push(Kind::None);
            return true;
        case kNewTrue:
        case kNewFalse:
            push(Kind::Bool).number = opcode == kNewTrue;
            return true;
        case kBinInt:
            push(Kind::Integer).number = static_cast<std::int32_t>(number(4));
            return true;
        case kBinInt1:
        case kBinInt2:
            push(Kind::Integer).number = static_cast<std::int64_t>(number(opcode == kBinInt1 ? 1 : 2));
            return true;
        case kLong1:
        case kLong4:
            pushLong(take(number(opcode == kLong1 ? 1 : 4)));
            return true;
        case kBinFloat:
            take(8);
            push(Kind::Opaque);
            return true;
        default:
            return false;
        }
    }

    /// Two's complement, least byte first, of any length.
    void pushLong(std::string_view bytes)
    {
        if (bytes.size() > 8) {
            push(Kind::LongInteger).text = bytes;
            return;
        }
        const bool negative = !bytes.empty() && (bytes.back() & 0x80) != 0;
        std::string wide(8, negative ? '\xff' : '\0');
        wide.replace(0, bytes.size(), bytes);
        push(Kind::Integer).number = static_cast<std::int64_t>(littleEndian(wide.data(), 8));
    }

    bool readText(unsigned char opcode)
    {
        switch (opcode) {
        case kShortBinString:
        case kShortBinUnicode:
            push(Kind::Text).text = take(number(1));
            return true;
        case kBinString:
        case kBinUnicode:
            push(Kind::Text).text = take(number(4));
            return true;
        case kBinUnicode8:
            push(Kind::Text).text = take(number(8));
            return true;
        case kShortBinBytes:
        case kBinBytes:
            take(number(opcode == kShortBinBytes ? 1 : 4));
            push(Kind::Opaque);
            return true;
        case kBinBytes8:
        case kByteArray8:
            take(number(8));
            push(Kind::Opaque);
            return true;
        default:
            return false;
        }
    }

    bool readContainer(unsigned char opcode)
    {
        switch (opcode) {
        case kEmptyList:
        case kEmptyTuple:
        case kEmptySet:
            push(Kind::List);
            return true;
        case kList:
        case kTuple:
        case kFrozenSet:
            push(Kind::List, popToMark());
            return true;
        case kTuple1:
        case kTuple2:
        case kTuple3:
            push(Kind::List, pop(std::size_t(opcode) - kTuple1 + 1));
            return true;
        case kEmptyDict:
            push(Kind::Dict);
            return true;
        case kDict:
            push(Kind::Dict, inPairs(popToMark()));
            return true;
        default:
            return false;
        }
    }

    bool fillContainer(unsigned char opcode)
    {
        switch (opcode) {
        case kAppend:
            add(Kind::List, pop(1));
            return true;
        case kAppends:
        case kAddItems:
            add(Kind::List, popToMark());
            return true;
        case kSetItem:
            add(Kind::Dict, pop(2));
            return true;
        case kSetItems:
            add(Kind::Dict, inPairs(popToMark()));
            return true;
        default:
            return false;
        }
    }

    Items inPairs(Items items) const
    {
        if (items.size() % 2 != 0)
            fail();
        return items;
    }

    /// To the value on top; what a call gave is not known, and so is not filled.
    void add(Kind kind, const Items &items)
    {
        PickleValue *container = top();
        if (container->kind == kind)
            container->items.insert(container->items.end(), items.begin(), items.end());
        else if (container->kind != Kind::Call)
            fail();
    }

    bool readObject(unsigned char opcode)
    {
        switch (opcode) {
        case kGlobal: {
            const std::string module = line();
            push(Kind::Global).text = module + "." + line();
            return true;
        }
        case kStackGlobal:
            pushGlobal(pop(2));
            return true;
        case kReduce:
        case kNewObj:
            pushCall(pop(2));
            return true;
        case kNewObjEx: // keyword arguments come last
            pushCall(pop(3));
            return true;
        case kBuild: // attributes: a dict of weights has none that matter
            pop();
            top();
            return true;
        case kBinPersId:
            push(Kind::Persistent, pop(1));
            return true;
        default:
            return false;
        }
    }

    /// From a module's and an object's name. Together the names take no more memory than the pickle has bytes, and
    /// some for short ones: two texts that are kept once could be asked for as a name a million times.
    void pushGlobal(const Items &names)
    {
        if (names[0]->kind != Kind::Text || names[1]->kind != Kind::Text)
            fail();
        m_nameBytes += names[0]->text.size() + names[1]->text.size();
        if (m_nameBytes > kMostNameBytes + m_bytes.size())
            fail();
        push(Kind::Global).text = names[0]->text + "." + names[1]->text;
    }

    /// An OrderedDict is made: from no arguments, or as Python 2 does from a list of pairs.
    void pushCall(Items call)
    {
        if (call[0]->kind != Kind::Global || call[0]->text != "collections.OrderedDict") {
            push(Kind::Call, std::move(call));
            return;
        }
        PickleValue &dict = push(Kind::Dict);
        if (call[1]->items.empty())
            return;
        const Items &pairs = call[1]->items[0]->items;
        m_pairs += pairs.size();
        if (m_pairs > kMostPickleOpcodes) // one long list, turned into a dict again and again
            fail();
        for (const PickleValue *pair : pairs)
            if (pair->kind == Kind::List && pair->items.size() == 2)
                dict.items.insert(dict.items.end(), pair->items.begin(), pair->items.end());
    }

    bool arrange(unsigned char opcode)
    {
        switch (opcode) {
        case kProto:
            if (number(1) > 5)
                fail();
            return true;
        case kFrame: // says how far to read ahead
            take(8);
            return true;
        case kMark:
            m_marks.push_back(m_stack.size());
            return true;
        case kPop:
            if (isAtMark())
                popToMark();
            else
                pop();
            return true;
        case kPopMark:
            popToMark();
            return true;
        case kDup:
            m_stack.push_back(top());
            return true;
        case kBinPut:
        case kLongBinPut:
            m_memo[number(opcode == kBinPut ? 1 : 4)] = top();
            return true;
        case kMemoize:
            m_memo[m_memo.size()] = top();
            return true;
        case kBinGet:
        case kLongBinGet:
            pushRemembered(number(opcode == kBinGet ? 1 : 4));
            return true;
        default:
            return false;
        }
    }

    void pushRemembered(std::uint64_t index)
    {
        const auto found = m_memo.find(index);
        if (found == m_memo.end())
            fail();
        m_stack.push_back(found->second);
    }

    std::string_view m_bytes;
    const std::string &m_path;
    std::size_t m_at = 0;
    Pickle m_pickle;
    std::vector<PickleValue *> m_stack;
    std::vector<std::size_t> m_marks; ///< sizes of the stack
    std::unordered_map<std::uint64_t, PickleValue *> m_memo;
    std::size_t m_pairs = 0;     ///< that became OrderedDicts
    std::size_t m_nameBytes = 0; ///< of the names that texts on the stack became
};

} // namespace

Pickle readPickle(std::string_view bytes, const std::string &path)
{
    return Unpickler(bytes, path).read();
}

} // namespace coresift
