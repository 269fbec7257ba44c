#!/usr/bin/env bash
# Installs what is missing, builds the program, starts it with the arguments given: bash app/run.sh [ARGUMENTS]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program=$root/.build/release/app/conv2d-lab

# What it says goes to standard error: standard output belongs to the program (--print).
bash "$root/app/install_packages.sh" build run >&2
# What the live page's engine is compiled with; where a system has no such packages, the program does without.
if [ "${LAB_PACKAGES:-}" != present ] && command -v apt-get >/dev/null \
    && [ ! -f "$root/.build/release/build.ninja" ]; then
    bash "$root/app/install_packages.sh" page >&2 \
        || echo "The live page's engine is left out: its compiler is not here." >&2
fi
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

# --export-gallery DIR: every format for a call, one of several channels, a photo and a lesson.
if [ "${1:-}" = --export-gallery ]; then
    if [ $# -ne 2 ]; then echo "run.sh: --export-gallery wants a folder" >&2; exit 2; fi
    mkdir -p "$2"
    write() { "$program" --export "$out" --format "$format" "$@" "example:$example" </dev/null; }
    for example in question channels photo lesson_05_same; do
        # A film is told fast, a photo by its phases; an option that a format does not have is refused.
        grain=
        if [ "$example" = photo ]; then grain="--grain phase"; fi
        while IFS=$'\t' read -r format suffix; do
            out=$2/$example-$format.$suffix
            begin=$(date +%s%N)
            # shellcheck disable=SC2086
            write --speed 4 $grain 2>/dev/null || write $grain 2>/dev/null || write || continue
            echo "$out: $(stat -c %s "$out") bytes, $((($(date +%s%N) - begin) / 1000000)) ms"
        done < <("$program" --list-formats | cut -f1,2)
    done
    exit 0
fi
exec "$program" "$@"
