#!/bin/bash
# layoutPeers.sh LAYOUTBENCH [FILE.bpmn...]
#
# Times our layout beside bpmn-auto-layout 1.3 and elkjs, on the same models in the same run: random
# ones with 20 to 1,000 nodes and four lanes, and the files given. Needs node and npm; without them
# or without a network it says so and ends well.
set -e
bench=$(realpath "$1")
shift
here=$(dirname "$(realpath "$0")")
if ! command -v npm >/dev/null; then
  echo "npm is not installed: nothing to compare with"
  exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp "$here/layoutPeers.mjs" "$folder/"
if ! npm install --silent --no-audit --no-fund --prefix "$folder" \
  bpmn-auto-layout@1.3.0 elkjs@0.12.1 bpmn-moddle@9 >/dev/null 2>"$folder/npm.log"; then
  echo "the peers cannot be installed (no network?): nothing to compare with"
  exit 0
fi
"$bench" --random "$folder/random"
files=("$folder"/random/*.bpmn "$@")
"$bench" --rounds 5 "${files[@]}" 2>/dev/null | sed -n 's/^\([^ ]*\.bpmn\) *\([0-9]*\) nodes.* \([0-9.]*\) ms$/\1 \2 \3/p' \
  >"$folder/ours"
(cd "$folder" && node layoutPeers.mjs "${files[@]}") >"$folder/peers"
join "$folder/ours" "$folder/peers" 2>/dev/null | awk '
  function ratio(peer, ours) { return peer == "-" ? "gives up" : sprintf("%.0fx", peer / ours) }
  BEGIN { printf "%-28s %6s %10s %18s %18s\n", "model", "nodes", "ours", "bpmn-auto-layout", "elkjs" }
  { printf "%-28s %6d %7.1f ms %9s %8s %9s %8s\n", $1, $2, $3, $4, ratio($4, $3), $5, ratio($5, $3) }'
