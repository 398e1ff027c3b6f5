#include "qt_test.h"

#include <QApplication>
#include <QTest>
#include <cstdio>
#include <map>
#include <string>

namespace coresift {
namespace {

std::map<std::string, MakeQtTest> &entered()
{
    static std::map<std::string, MakeQtTest> tests; // filled before main(): in a function, so that it is made first
    return tests;
}

int run(const std::string &name, const MakeQtTest &make, int count, char **arguments)
{
    QApplication::setApplicationName(QString::fromStdString(name)); // a cache and settings of its own
    const std::unique_ptr<QObject> test = make();
    return QTest::qExec(test.get(), count, arguments);
}

} // namespace

bool addQtTest(const char *name, MakeQtTest make)
{
    return entered().emplace(name, std::move(make)).second;
}

} // namespace coresift

int main(int argc, char **argv)
{
    using namespace coresift;
    const QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    if (argc < 2 || argv[1][0] == '-') {
        int failed = 0;
        for (const auto &[name, make] : entered())
            failed += run(name, make, argc, argv) != 0;
        return failed;
    }
    const auto test = entered().find(argv[1]);
    if (test == entered().end()) {
        std::fprintf(stderr, "no class of tests is called %s\n", argv[1]);
        return 2;
    }
    argv[1] = argv[0];
    return run(test->first, test->second, argc - 1, argv + 1);
}
