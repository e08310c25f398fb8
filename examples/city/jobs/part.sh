#!/usr/bin/env bash
# One part of a file counted: part.sh FILE PART PARTS FOLDER. What it comes to lies in the folder as a whole or not at all.
set -euo pipefail
root="$(cd "$(dirname "$0")/../../.." && pwd)"
export TSX_TSCONFIG_PATH="$root/tsconfig.json"

mkdir -p "$4"
being_written="$(mktemp "$4/.part-XXXXXX")"
split -n "l/$(($2 + 1))/$3" "$1" |
  node --import "$root/node_modules/tsx/dist/loader.mjs" "$root/examples/city/pipe.ts" --name "part-$2" >"$being_written"
mv "$being_written" "$4/$2.json"
