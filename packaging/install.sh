# shellcheck shell=bash disable=SC2034,SC2164
# Sourced by the scripts beside it, which run under `set -euo pipefail`: where the project is, what it needs from Debian,
# how it is built.

project=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
programs=$project/build/release/bin

# Qt and file names want UTF-8; a bare system starts without it.
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8

say()
{
    printf '\n== %s\n' "$*" >&2
}

fail()
{
    printf '%s: %s\n' "$(basename -- "$0")" "$*" >&2
    exit 1
}

usageError()
{
    printf '%s: %s\nTry --help.\n' "$(basename -- "$0")" "$*" >&2
    exit 2
}

# The comment at the head of the script is its help.
printHelp()
{
    sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"
}

missingPackages()
{
    local wanted installed
    wanted=$(sed -e 's/#.*//' -e '/^ *$/d' "$project/packaging/packages.txt")
    # shellcheck disable=SC2086 # one word a package
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^installed //p') || true
    grep -vxF -e "$installed" <<<"$wanted" || true
}

asRoot()
{
    if [[ $(id -u) == 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "this needs root and there is no sudo. As root run: $*"
    fi
}

installMissing()
{
    command -v dpkg-query >/dev/null || fail "this script is for Debian 12; the packages to have are in packaging/packages.txt"
    local missing
    missing=$(missingPackages | tr '\n' ' ')
    [[ -n $missing ]] || return 0
    say "Installing from Debian's packages: $missing"
    asRoot apt-get -q update >&2
    # shellcheck disable=SC2086 # one word a package
    asRoot env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends $missing >&2
}

giveQtARuntimeFolder()
{
    [[ -z ${XDG_RUNTIME_DIR:-} ]] || return 0
    export XDG_RUNTIME_DIR=$project/build/runtime
    mkdir -p -- "$XDG_RUNTIME_DIR"
    chmod 700 -- "$XDG_RUNTIME_DIR"
}

# buildPreset PRESET [TARGET...]: all targets when none is named. All scripts configure alike, so that none makes another
# build again; CORESIFT_WERROR=OFF in the environment is for compilers that warn of more.
buildPreset()
{
    local preset=$1
    shift
    say "Building $project/build/$preset"
    cd -- "$project"
    cmake --preset "$preset" -DCORESIFT_WERROR="${CORESIFT_WERROR:-ON}" >&2
    cmake --build "build/$preset" ${1+--target "$@"} >&2
}
