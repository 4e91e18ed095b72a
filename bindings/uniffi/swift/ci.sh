#!/usr/bin/env bash
# What is done with the Swift package, with the compiler that `toolchain` finds or installs. Warnings are errors.
#   ci.sh build              compiles the package and its runner of vectors, with the native library
#   ci.sh test               runs the tests of the sender
#   ci.sh vectors <folder>   runs vectors; last line: swift: N passed, N failed
set -euo pipefail
what=${1:-build}
[ $# -eq 0 ] || shift
# Paths are the caller's, not this folder's.
if [ "$what" = vectors ]; then set -- "$(realpath "${1:?ci.sh vectors <folder>}")"; fi
cd "$(dirname "$0")"
here=$PWD
root=$(realpath ../../..)
# The compiler's own system sees this checkout and nothing else, so that what is built or named elsewhere is copied to here.
seen=$here/.build
mkdir -p "$seen/native"

in_swift() { ./toolchain run "$root" "$@"; }

compile() {
    (cd "$root" && cargo build --quiet -p girokit-uniffi)
    case $(uname -s) in Darwin) library=libgirokit_uniffi.dylib ;; *) library=libgirokit_uniffi.so ;; esac
    built=${CARGO_TARGET_DIR:-$root/target}/debug/$library
    cmp -s "$built" "$seen/native/$library" || cp "$built" "$seen/native/$library"
    in_swift swift build --package-path "$here/conformance" -Xswiftc -warnings-as-errors \
        -Xlinker "-L$seen/native" -Xlinker -rpath -Xlinker "$seen/native"
}

case $what in
    build) compile ;;
    test)
        compile >"$seen/log" 2>&1 || { cat "$seen/log" >&2; exit 1; }
        coproc SERVER { exec python3 conformance/server.py; }
        server=$SERVER_PID
        trap 'kill $server 2>/dev/null' EXIT
        read -r port <&"${SERVER[0]}"
        in_swift "$here/conformance/.build/debug/sender-test" "$port" ;;
    vectors)
        compile >"$seen/log" 2>&1 || { cat "$seen/log" >&2; exit 1; }
        vectors=$1
        case $vectors/ in
            "$root"/*) ;;
            *) rm -rf "$seen/vectors" && cp -r "$vectors" "$seen/vectors" && vectors=$seen/vectors ;;
        esac
        in_swift "$here/conformance/.build/debug/conformance" "$vectors" ;;
    *) echo "usage: ci.sh build | test | vectors <folder>" >&2; exit 2 ;;
esac
