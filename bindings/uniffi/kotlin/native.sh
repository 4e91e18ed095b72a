#!/bin/sh
# Builds the native library, writes its Kotlin side, and puts the library where JNA finds it on the class path.
# Usage: native.sh <cargo profile> <folder for Kotlin sources> <class folder>
set -eu
profile=$1 sources=$2 classes=$3
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../../.." && pwd)
case $profile in dev) folder=debug ;; *) folder=$profile ;; esac

cd "$top"
cargo build --quiet --profile "$profile" -p girokit-uniffi

case $(uname -s) in
    Darwin) system=darwin library=libgirokit_uniffi.dylib ;;
    Linux) system=linux library=libgirokit_uniffi.so ;;
    *) system=win32 library=girokit_uniffi.dll ;;
esac
case $(uname -m) in
    arm64 | aarch64) machine=aarch64 ;;
    *) machine=x86-64 ;;
esac
built=${CARGO_TARGET_DIR:-target}/$folder
resources=$classes/$system-$machine

# Nothing is written when nothing changed, so that Kotlin is not compiled again.
if cmp -s "$built/$library" "$resources/$library" && [ -d "$sources" ]; then
    exit 0
fi
"$built/girokit-bindgen" generate --language kotlin --no-format --config "$here/../bindgen.toml" --out-dir "$sources" "$built/$library"
mkdir -p "$resources"
cp "$built/$library" "$resources/$library"
