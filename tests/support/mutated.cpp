#include "tests/support/mutated.h"

#include <algorithm>

namespace coresift::test {

Bytes mutated(Bytes bytes, RandomStream random, std::int64_t head)
{
    const auto place = [&] {
        const auto size = static_cast<std::int64_t>(bytes.size());
        return static_cast<std::size_t>(random.below(random.below(3) == 0 ? size : std::min<std::int64_t>(size, head)));
    };
    for (std::int64_t change = random.below(6); change >= 0; --change) {
        constexpr std::uint8_t kEdges[] = {0, 1, 0x7F, 0x80, 0xFF, 0xFE};
        bytes[place()] = random.below(2) == 0 ? kEdges[random.below(6)] : static_cast<std::uint8_t>(random.below(256));
    }
    const auto at = static_cast<std::ptrdiff_t>(place());
    const auto end = std::min<std::ptrdiff_t>(at + static_cast<std::ptrdiff_t>(random.below(40)) + 1,
                                              static_cast<std::ptrdiff_t>(bytes.size()));
    switch (random.below(8)) {
    case 0:
        bytes.resize(static_cast<std::size_t>(end));
        break;
    case 1: {
        const Bytes stretch(bytes.begin() + at, bytes.begin() + end);
        bytes.insert(bytes.begin() + at, stretch.begin(), stretch.end());
        break;
    }
    case 2:
        bytes.erase(bytes.begin() + at, bytes.begin() + end);
        break;
    default:
        break;
    }
    return bytes;
}

} // namespace coresift::test
