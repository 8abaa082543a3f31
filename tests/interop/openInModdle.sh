#!/bin/bash
# openInModdle.sh FILE...
#
# Opens BPMN files, and the BPMN models inside XProzess messages, with bpmn-moddle, the reader of bpmn.io: fails on an error or a
# warning, but for pictures whose element the source does not hold (unresolved references). Needs node and npm; without them or without a network it says so and ends well.
set -e
here=$(dirname "$(realpath "$0")")
if ! command -v npm >/dev/null; then
  echo "npm is not installed: nothing is checked"
  exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
if ! npm install --silent --no-audit --no-fund --prefix "$folder" bpmn-moddle@9 fflate@0.8 \
  >/dev/null 2>"$folder/npm.log"; then
  echo "bpmn-moddle cannot be installed (no network?): nothing is checked"
  exit 0
fi
files=()
for file in "$@"; do files+=("$(realpath "$file")"); done
cp "$here/openInModdle.mjs" "$folder/"
(cd "$folder" && node openInModdle.mjs "${files[@]}")
