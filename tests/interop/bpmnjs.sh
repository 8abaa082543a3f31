#!/bin/bash
# bpmnjs.sh EINKLANG OUT FILE...
#
# Opens what we write in bpmn-js, the viewer most tools are built on, in a headless Chromium: each
# FILE is converted to BPMN, imported there, and both pictures are put beside each other in the
# folder OUT (NAME.ours.png, NAME.bpmnjs.png). Ends with 1 if bpmn-js warns about any of them.
# Needs npm, chromium and a network; without them it says so and ends well.
set -e
einklang=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
shift 2
here=$(dirname "$(realpath "$0")")
for tool in npm chromium; do
  if ! command -v "$tool" >/dev/null; then
    echo "$tool is not installed: nothing to open our files in"
    exit 0
  fi
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp "$here/bpmnjs.mjs" "$folder/"
if ! npm install --silent --no-audit --no-fund --prefix "$folder" \
  bpmn-js@18 playwright-core@1 >/dev/null 2>"$folder/npm.log"; then
  echo "bpmn-js cannot be installed (no network?): nothing to open our files in"
  exit 0
fi
for file in "$@"; do
  name=$(basename "${file%.*}")
  "$einklang" convert "$file" "$folder/models/$name.bpmn" 2>/dev/null
  "$einklang" convert "$file" "$out/$name.ours.png" 2>/dev/null
done
(cd "$folder" && node bpmnjs.mjs "$(command -v chromium)" "$out" models/*.bpmn)
