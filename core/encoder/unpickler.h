/// Python's pickles as plain data: a call that the pickle asks for is written down, never made. Private to the encoder
/// area.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace coresift {

struct PickleValue {
    enum class Kind {
        None,
        Bool,
        Integer,
        LongInteger, ///< beyond 64 bits
        Text,
        List,       ///< list, tuple or set
        Dict,       ///< an OrderedDict too
        Global,     ///< a class or function by its name
        Call,       ///< whatever a call of a Global would have given
        Persistent, ///< something that lies outside the pickle
        Opaque,     ///< anything else: real numbers, bytes
    };

    Kind kind = Kind::Opaque;
    std::int64_t number = 0; ///< of a Bool or Integer
    std::string text;        ///< of a Text; "module.name" of a Global; a LongInteger's bytes, least first
    /// The items of a List; keys and values of a Dict in turn; what a Call calls, and its arguments as a List; the id
    /// of a Persistent.
    std::vector<const PickleValue *> items;
};

/// The values refer to each other, maybe in circles, and live as long as this.
struct Pickle {
    Pickle() = default;
    Pickle(Pickle &&) = default;
    Pickle &operator=(Pickle &&) = default;

    std::deque<PickleValue> values;
    const PickleValue *root = nullptr;
    std::size_t size = 0; ///< bytes that it takes up
};

/// Reads the pickle (protocols 2 to 5) at the start of `bytes`; more may follow it. Throws Error (Corrupt) naming
/// `path`: cut off, an unknown opcode, a stack that runs empty, more opcodes than any network's file needs.
Pickle readPickle(std::string_view bytes, const std::string &path);

} // namespace coresift
