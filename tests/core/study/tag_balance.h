/// Whether a document's tags close in the order they open: what a strict reader of HTML asks at least.
#pragma once

#include <gtest/gtest.h>
#include <string>

namespace coresift::test {

/// Also fails for an attribute without quotes, a `<` or `&` that begins nothing, and a document that is no UTF-8.
::testing::AssertionResult isWellFormed(const std::string &html);

} // namespace coresift::test
