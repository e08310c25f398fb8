#!/usr/bin/env bash
# The return of all parts: return.sh FOLDER PARTS. Where one is missing there is none.
set -euo pipefail
root="$(cd "$(dirname "$0")/../../.." && pwd)"
export TSX_TSCONFIG_PATH="$root/tsconfig.json"

counted="$(for part in $(seq 0 $(($2 - 1))); do cat "$1/$part.json" || exit; done)"
node --import "$root/node_modules/tsx/dist/loader.mjs" "$root/examples/city/pipe.ts" merge --parts "$2" <<<"$counted"
