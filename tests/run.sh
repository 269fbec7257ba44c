#!/usr/bin/env bash
# Installs what is missing, builds, runs every test. bash tests/run.sh [--preset dev|asan] [--bench] [-- CTEST ARGUMENTS]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
preset=dev
bench=no
while [ $# -gt 0 ]; do
    case "$1" in
        --preset) preset=$2; shift 2 ;;
        --bench) bench=yes; shift ;;
        --) shift; break ;;
        *) echo "tests/run.sh: unknown option $1" >&2; exit 2 ;;
    esac
done
cd "$root"
export QT_QPA_PLATFORM=offscreen

if [ "$bench" = yes ]; then
    bash app/install_packages.sh build run bench
    cmake --preset bench >/dev/null
    cmake --build --preset bench
    for program in .build/bench/tests/bench/bench_*; do
        if [ -x "$program" ] && [ -f "$program" ]; then echo "== $(basename "$program")"; "$program" "$@"; fi
    done
    exit 0
fi

bash app/install_packages.sh build run test
echo "Building ($preset) …"
cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset" -- --quiet
echo "Running the tests ($preset) …"
ctest --preset "$preset" -j "$(nproc)" "$@"
