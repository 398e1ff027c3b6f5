#pragma once

#include <QObject>
#include <functional>
#include <memory>

namespace coresift {

/// How long a test waits for something to happen, in ms: sanitizers and busy machines are slow.
constexpr int kPatience = 120'000;

/// Makes one object whose slots are tests, as QtTest has it.
using MakeQtTest = std::function<std::unique_ptr<QObject>()>;

/// Enters a class of tests under its name; CORESIFT_QT_TEST calls it before main().
bool addQtTest(const char *name, MakeQtTest make);

} // namespace coresift

/// In place of QTEST_MAIN: all classes of a folder are one program, since linking one for each costs more than
/// compiling it. The program's first argument names the class to run, the rest is QtTest's; without a name every class
/// runs.
#define CORESIFT_QT_TEST(Class)                                                                                        \
    [[maybe_unused]] static const bool k##Class##Entered =                                                             \
        coresift::addQtTest(#Class, [] { return std::make_unique<Class>(); });
