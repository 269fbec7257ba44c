#!/usr/bin/env bash
# Installs what is missing, builds, runs every test. bash tests/run.sh [--preset dev|asan|tsan] [--bench] [--peers] [--fuzz [SECONDS [SEED]]] [-- CTEST ARGUMENTS]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
preset=dev
bench=no
peers=no
fuzz=0 # seconds for each reader
seed=1 # the same files every time, so that nothing fails by chance; another seed, 0 for a random one, looks elsewhere
while [ $# -gt 0 ]; do
    case "$1" in
        --preset) preset=$2; shift 2 ;;
        --bench) bench=yes; shift ;;
        --peers) peers=yes; shift ;;
        --fuzz)
            fuzz=20
            shift
            if [[ ${1:-} =~ ^[0-9]+$ ]]; then fuzz=$1; shift; fi
            if [[ ${1:-} =~ ^[0-9]+$ ]]; then seed=$1; shift; fi
            ;;
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
    # PyTorch and ONNX Runtime take part where --peers has brought them.
    if [ -x .build/peers/bin/python ]; then export LAB_PEERS_PYTHON="$root/.build/peers/bin/python"; fi
    for program in .build/bench/tests/bench/bench_*; do
        if [ -x "$program" ] && [ -f "$program" ]; then echo "== $(basename "$program")"; "$program" "$@"; fi
    done
    exit 0
fi

# The exported programs run on the real libraries, from a virtual environment outside the sources.
if [ "$peers" = yes ]; then
    bash app/install_packages.sh build run test
    cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" --target conv2d-lab -- --quiet
    [ -x .build/peers/bin/python ] || python3 -m venv .build/peers
    .build/peers/bin/pip install --quiet --upgrade tensorflow-cpu torch onnx onnxruntime
    program=.build/$preset/app/conv2d-lab
    failed=0
    for example in $("$program" --list-examples | cut -f1); do
        for library in tensorflow keras pytorch; do
            code=.build/peers/$example-$library.py
            if ! "$program" --export "$code" --format "$library" "example:$example" </dev/null 2>"$code.out"; then
                echo "none    $example $library: $(tail -1 "$code.out")"
            elif TF_CPP_MIN_LOG_LEVEL=3 .build/peers/bin/python "$code" >"$code.out" 2>&1; then
                echo "good    $example $library"
            else
                echo "FAILED  $example $library: $(tail -1 "$code.out" 2>/dev/null)"
                failed=1
            fi
        done
    done
    exit $failed
fi

if [ "$fuzz" -gt 0 ]; then
    bash app/install_packages.sh build run test
    echo "Building (fuzz) …"
    cmake --preset fuzz >/dev/null
    cmake --build --preset fuzz -- --quiet
    found=$(mktemp -d) # what a run finds stays out of the repository
    trap 'rm -rf "$found"' EXIT
    for dictionary in tests/fuzz/*.dict; do
        name=$(basename "$dictionary" .dict)
        mkdir -p "$found/$name"
        echo "Fuzzing $name for $fuzz s …"
        if ! .build/fuzz/tests/fuzz/fuzz_"$name" -seed="$seed" -max_total_time="$fuzz" -timeout=10 -rss_limit_mb=1024 -max_len=16384 -dict="$dictionary" \
            -artifact_prefix=.build/fuzz/ -print_final_stats=1 "$found/$name" "tests/fuzz/corpus_$name" >.build/fuzz/"$name".log 2>&1; then
            tail -40 .build/fuzz/"$name".log
            exit 1
        fi
        grep -E "number_of_executed_units|new_units_added|peak_rss_mb" .build/fuzz/"$name".log
    done
    exit 0
fi

bash app/install_packages.sh build run test
echo "Building ($preset) …"
cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset" -- --quiet
echo "Running the tests ($preset) …"
code=0
ctest --preset "$preset" -j "$(nproc)" "$@" || code=$?
# ctest does not see what is skipped inside a test program.
if grep -a '^SKIP ' ".build/$preset/Testing/Temporary/LastTest.log"; then echo "These were skipped."; else echo "None was skipped."; fi
exit $code
