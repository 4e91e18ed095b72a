#!/usr/bin/env bash
# Installs what the package's scripts need, once, and runs one of them.
set -euo pipefail
cd "$(dirname "$0")"
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --silent --no-audit --no-fund
  touch node_modules/.package-lock.json
fi
script=$1
shift
exec npm run --silent "$script" -- "$@"
