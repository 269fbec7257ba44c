#!/usr/bin/env bash
# Is the code as .clang-format and .clang-tidy have it? bash tests/check.sh [--format | --tidy] [FILE...]
# Without files: all of app, core, ui and tests are looked at for format, all of app, core and ui for tidy.
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

if [ $format = yes ]; then
    sources app core ui tests | xargs -r clang-format-19 --dry-run --Werror
    echo "Every file is as .clang-format has it."
fi
if [ $tidy = yes ]; then
    # The compile commands of a build by Clang; generated headers have to be there.
    if [ ! -f .build/asan/compile_commands.json ]; then cmake --preset asan >/dev/null; fi
    cmake --build --preset asan --target lab_ui_autogen lab_app_autogen lab_resources -- --quiet >/dev/null
    sources app core ui | grep '\.cpp$' | xargs -r -P "$(nproc)" -n 4 clang-tidy-19 --quiet -p .build/asan 2>/dev/null
    echo "Every file is as .clang-tidy has it."
fi
