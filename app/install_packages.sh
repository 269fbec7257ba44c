#!/usr/bin/env bash
# Installs what is missing of the named sections of packages.txt: bash app/install_packages.sh build run
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

wanted=()
section=""
while read -r line; do
    case "$line" in
        "" | "#"*) ;;
        "["*"]") section=${line:1:-1} ;;
        *) for name in "$@"; do if [ "$name" = "$section" ]; then wanted+=("$line"); fi; done ;;
    esac
done <"$here/packages.txt"

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This machine has no apt. Install what app/packages.txt lists by its own package manager, then build with: cmake --preset release && cmake --build --preset release" >&2
    exit 1
fi
installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${binary:Package}\n' | sed -n 's/^ii  *\([^: ]*\).*/\1/p' | sort -u)
missing=$(comm -23 <(printf '%s\n' "${wanted[@]}" | sort -u) <(echo "$installed"))
if [ -z "$missing" ]; then exit 0; fi

asRoot=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing and only root can install them (there is no sudo here): $(echo $missing)" >&2
        exit 1
    fi
    asRoot=(sudo)
fi
echo "Installing packages:" $missing
# Lists first: on a fresh machine there are none, on an old one they may name files that are gone.
"${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
# shellcheck disable=SC2086
"${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
