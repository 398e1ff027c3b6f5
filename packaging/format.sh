#!/usr/bin/env bash
# Formats every C++ source of the project as .clang-format says.
#
# usage: packaging/format.sh [--check]
#   --check   change nothing; list the files that differ and exit 1 when there are any
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/install.sh"

arguments=(-i)
case ${1:-} in
    '') ;;
    --check) arguments=(--dry-run -Werror) ;;
    --help) printHelp; exit 0 ;;
    *) usageError "unknown option $1" ;;
esac

cd -- "$project"
find . \( -path ./build -o -name '.?*' \) -prune -o \( -name '*.h' -o -name '*.cpp' \) -print0 |
    xargs -0 clang-format-14 --style=file "${arguments[@]}"
