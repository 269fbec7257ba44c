#!/usr/bin/env bash
# Is the code as .clang-format and .clang-tidy have it? bash tests/check.sh [--format | --tidy] [--changed | FILE...]
# All of app, core, ui and tests are looked at for format, all of app, core and ui for tidy, unless files are named.
# --changed: those that differ from main.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
format=yes
tidy=yes
case "${1:-}" in
    --format) tidy=no; shift ;;
    --tidy) format=no; shift ;;
esac
bash app/install_packages.sh build run check
sources() { # folders; those of FILE... that stand in them
    local listed
    listed=$(git ls-files --cached --others --exclude-standard -- "${@/%//*.cpp}" "${@/%//*.h}")
    if [ ${#files[@]} -gt 0 ]; then listed=$(comm -12 <(sort <<<"$listed") <(printf '%s\n' "${files[@]}" | sort)); fi
    if [ -n "$listed" ]; then echo "$listed"; fi
}
files=("$@")
if [ "${1:-}" = --changed ]; then
    mapfile -t files < <(git diff --name-only --diff-filter=d main -- && git ls-files --others --exclude-standard)
    if [ ${#files[@]} -eq 0 ]; then files=(none); fi
fi

if [ $format = yes ]; then
    sources app core ui tests | xargs -r clang-format-19 --dry-run --Werror
    echo "Every file is as .clang-format has it."
fi
if [ $tidy = yes ]; then
    # By the build of Clang: its precompiled headers save time, and of its united sources a folder is read at once.
    echo "Building (asan) …"
    cmake --preset asan >/dev/null
    cmake --build --preset asan -- --quiet
    if [ ${#files[@]} -gt 0 ]; then
        sources app core ui | { grep '\.cpp$' || true; }
    else
        sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' .build/asan/compile_commands.json \
            | grep -E "^$PWD/(app|core|ui)/|/Unity/unity_of_"
    fi | xargs -r -P "$(nproc)" -n 1 clang-tidy-19 --quiet -p .build/asan --checks=-bugprone-suspicious-include \
        --extra-arg=-Wno-unknown-warning-option 2>/dev/null
    echo "Every file is as .clang-tidy has it."
fi
