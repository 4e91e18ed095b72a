#!/usr/bin/env bash
# Sets up what the package's scripts need, once, and runs one of them. Folders may be given from where it is called.
set -euo pipefail
python=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(dirname "$python")
bin=$python/.venv/bin
usage="setup | stubs | test [pytest's own arguments] | vectors <folder> | tour <addresses of the sandbox> <folder of its PKI> |
  demo <address of the sandbox> <folder of its PKI> | bench | run <script> [its own arguments]"

setup() {
  if [ ! -x "$bin/python" ]; then python3 -m venv "$python/.venv"; fi
  if ! cmp -s "$python/requirements-dev.txt" "$python/.venv/installed.txt"; then
    "$bin/pip" install -q --disable-pip-version-check -r "$python/requirements-dev.txt"
    cp "$python/requirements-dev.txt" "$python/.venv/installed.txt"
  fi
  native "${1:-}"
}

# Cargo knows best whether something changed; a new file beside the old one does not pull it from under a running Python.
native() {
  local target=${CARGO_TARGET_DIR:-$top/target} profile=debug made=lib_native.so
  local module=$python/girokit/_native.abi3.so
  case $target in /*) ;; *) target=$top/$target ;; esac
  if [ "$1" = --release ]; then profile=release; fi
  if [ "$(uname)" = Darwin ]; then made=lib_native.dylib; fi
  (cd "$top" && cargo build -q -p girokit-python $1)
  if ! cmp -s "$target/$profile/$made" "$module"; then
    cp "$target/$profile/$made" "$module.new"
    mv "$module.new" "$module"
  fi
}

# What the native module has, for type checkers; a test fails where this was forgotten.
stubs() {
  local made
  made=$(mktemp -d)
  "$bin/maturin" generate-stubs -q -m "$top/bindings/python/Cargo.toml" -o "$made"
  sed 's/def __new__(self, /def __new__(cls, /' "$made/_native/__init__.pyi" >"$python/girokit/_native.pyi"
  rm -r "$made"
}

command=${1:-}
if [ $# -gt 0 ]; then shift; fi
export PYTHONPATH=$python${PYTHONPATH:+:$PYTHONPATH}
case $command in
  setup)   setup ;;
  stubs)   setup; stubs ;;
  test)    setup; cd "$python"; exec "$bin/python" -m pytest -q "$@" ;;
  vectors) setup; exec "$bin/python" "$python/tests/conformance" "$@" ;;
  tour)    setup; exec "$bin/python" "$python/tests/tour.py" "$@" ;;
  demo)    setup; exec "$bin/python" -m girokit demo "$@" ;;
  run)     setup; exec "$bin/python" "$@" ;;
  bench)   setup --release; exec "$bin/python" "$python/bench.py" "$@" ;;
  *)       echo "python/dev.sh $usage" >&2; exit 2 ;;
esac
