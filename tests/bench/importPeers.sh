#!/bin/bash
# importPeers.sh IMPORTBENCH FOLDER
#
# Times our import of every .bpmn file below FOLDER beside bpmn-moddle, the reader of bpmn-js and
# the Camunda Modeler, on the same files in the same run (processor time, best of five). Needs node
# and npm; without them or without a network it says so and ends well.
set -e
bench=$(realpath "$1")
data=$(realpath "$2")
here=$(dirname "$(realpath "$0")")
if ! command -v npm >/dev/null; then
  echo "npm is not installed: nothing to compare with"
  exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp "$here/importPeers.mjs" "$folder/"
if ! npm install --silent --no-audit --no-fund --prefix "$folder" bpmn-moddle@10 \
  >/dev/null 2>"$folder/npm.log"; then
  echo "bpmn-moddle cannot be installed (no network?): nothing to compare with"
  exit 0
fi
mapfile -t files < <(find "$data" -name '*.bpmn' | LC_ALL=C sort)
"$bench" "${files[@]}" >"$folder/ours"
(cd "$folder" && node importPeers.mjs "${files[@]}") >"$folder/peer"
paste -d' ' "$folder/ours" "$folder/peer" | awk '
  { bytes += $2; ours += $3; peer += $5; n++; if ($3 < 0 || $5 < 0) failed++ }
  END {
    printf "%d files, %.1f MB, %d failed\n", n, bytes / 1e6, failed
    printf "ours:        %7.2f ms a file %7.1f MB/s\n", ours / n, bytes / 1e3 / ours
    printf "bpmn-moddle: %7.2f ms a file %7.1f MB/s\n", peer / n, bytes / 1e3 / peer
    printf "ratio: %.1fx in all\n", peer / ours
  }'
