#!/bin/sh
# Writes the Swift side of the native library: `generate.sh` writes, `generate.sh --check` says what differs.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../../.."
cargo build --quiet -p girokit-uniffi
case $(uname -s) in Darwin) library=libgirokit_uniffi.dylib ;; *) library=libgirokit_uniffi.so ;; esac
built=${CARGO_TARGET_DIR:-target}/debug
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
"$built/girokit-bindgen" generate --language swift --no-format --config "$here/../bindgen.toml" --out-dir "$out" "$built/$library"

failed=0
place() {
    if cmp -s "$1" "$2"; then return; fi
    if [ "$check" = --check ]; then echo "$2 is not what the library gives: run generate.sh" >&2; failed=1; else cp "$1" "$2"; fi
}
check=${1:-}
for name in GirokitCore GirokitModel; do
    place "$out/$name.swift" "$here/Sources/Girokit/Core/$name.swift"
    place "$out/${name}FFI.h" "$here/Sources/${name}FFI/include/${name}FFI.h"
done
exit $failed
