#!/usr/bin/env bash
# Installs what is missing, builds the release and runs every test.
#
# usage: packaging/test.sh [--sanitize]
#   --sanitize   before that, build the engine with the address and undefined-behaviour sanitizers and run its tests so
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/install.sh"

sanitize=no
for argument in "$@"; do
    case $argument in
        --sanitize) sanitize=yes ;;
        --help) printHelp; exit 0 ;;
        *) usageError "unknown option $argument" ;;
    esac
done

# runTests PRESET [OPTION...]: by ctest, two at a time.
runTests()
{
    local preset=$1
    shift
    say "Testing build/$preset"
    ctest --test-dir "build/$preset" --output-on-failure -j2 "$@"
}

installMissing
say "Checking the format of the sources"
"$project/packaging/format.sh" --check || fail "the format differs: packaging/format.sh mends it"
giveQtARuntimeFolder
buildPreset release
if [[ $sanitize == yes ]]; then
    buildPreset asan
    runTests asan -L core
fi
runTests release
