#!/usr/bin/env bash
# Installs what is missing of the named sections of packages.txt: bash app/install_packages.sh build run
# Where there is no apt it names the packages and stops; LAB_PACKAGES=present goes on without a look.
# Written for macOS's bash 3.2 too, which has to get as far as that list.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [ "${LAB_PACKAGES:-}" = present ]; then exit 0; fi

# The names in one column (1 Debian, 2 Fedora, 3 Arch, 4 Homebrew) of the sections named, one a line.
names() {
    local column=$1 section="" line
    shift
    while read -r line; do
        case "$line" in
            "" | "#"*) ;;
            "["*"]")
                section=${line#?}
                section=${section%?}
                ;;
            *)
                case " $* " in
                    *" $section "*)
                        # shellcheck disable=SC2086
                        echo $line | awk -v column="$column" '$column != "" && $column != "-" { print $column }'
                        ;;
                esac
                ;;
        esac
    done <"$here/packages.txt" | sort -u
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    {
        echo "This machine has no apt. Install the packages below, then run this again with LAB_PACKAGES=present" \
            "before the command."
        for manager in "2 dnf install" "3 pacman -S --needed" "4 brew install"; do
            column=${manager%% *}
            command=${manager#* }
            echo "  $command" $(names "$column" "$@")
        done
        echo "The names stand in app/packages.txt."
    } >&2
    exit 1
fi
installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${binary:Package}\n' | sed -n 's/^ii  *\([^: ]*\).*/\1/p' | sort -u)
missing=$(comm -23 <(names 1 "$@") <(echo "$installed"))
if [ -z "$missing" ]; then exit 0; fi

asRoot=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing and only root can install them (there is no sudo here): $(echo $missing)" >&2
        exit 1
    fi
    asRoot=(sudo)
fi

# apt-get; while another package manager holds a lock, waits for it, ten minutes at most.
aptGet() {
    local said waits=0
    until said=$(${asRoot[@]+"${asRoot[@]}"} env LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get -qq "$@" 2>&1); do
        case "$said" in
            *"Could not get lock"* | *"Unable to lock"* | *"Unable to acquire the dpkg frontend lock"*) ;;
            *) waits=60 ;;
        esac
        if [ $waits -ge 60 ]; then
            echo "$said" >&2
            return 1
        fi
        if [ $waits -eq 0 ]; then
            echo "Another package manager is at work on this machine; waiting for it (ten minutes at most) …"
        fi
        waits=$((waits + 1))
        sleep "${LAB_PACKAGES_PAUSE:-10}"
    done
}

echo "Installing packages:" $missing
# Lists first: on a fresh machine there are none, on an old one they may name files that are gone.
aptGet update
# shellcheck disable=SC2086
aptGet install -y --no-install-recommends $missing
