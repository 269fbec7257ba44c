#!/usr/bin/env bash
# Installs what is missing, builds the program, starts it with the arguments given: bash app/run.sh [ARGUMENTS]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program=$root/.build/release/app/conv2d-lab

# What it says goes to standard error: standard output belongs to the program (--print).
bash "$root/app/install_packages.sh" build run >&2
cd "$root"
if [ ! -f .build/release/build.ninja ]; then
    echo "Configuring (once) …" >&2
    cmake --preset release >/dev/null
fi
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if [ ! -x "$program" ]; then echo "Building (a few minutes the first time) …" >&2; fi
if ! cmake --build --preset release >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi
rm -f "$log"
cd "$OLDPWD"
exec "$program" "$@"
