#!/bin/bash
# corpus.sh EINKLANG FOLDER [XSD]
#
# One table over every BPMN file and XProzess message below FOLDER: how many are read, repaired,
# what is lost by kind, how many converted files are valid against XSD (BPMN20.xsd), how many stay
# the same byte for byte when nothing or one label is changed. Needs xmllint for the schema.
set -e
einklang=$(realpath "$1")
data=$(realpath "$2")
schema=${3:-$data/xsd/BPMN20.xsd}
export QT_QPA_PLATFORM=offscreen
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

mapfile -t files < <(find "$data" \( -name '*.bpmn' -o -name '*.xprozess.xml' \) | sort)
mapfile -t models < <(printf '%s\n' "${files[@]}" | grep '\.bpmn$')
read=0
number=0
for file in "${files[@]}"; do
  number=$((number + 1))
  name=$folder/$(printf %04d "$number")
  if "$einklang" convert "$file" "$name.yaml" --losses "$name.json" >/dev/null 2>&1; then
    read=$((read + 1))
    "$einklang" convert "$name.yaml" "$name.bpmn" >/dev/null 2>&1 || echo "not written: $file"
  else
    echo "not read: $file"
  fi
done

# files_with KIND, entries_of KIND: of the lists of losses
files_with() { grep -l "\"kind\": \"$1\"" "$folder"/*.json | wc -l || true; }
entries_of() { cat "$folder"/*.json | grep -c "\"kind\": \"$1\"" || true; }
row() { printf '| %-58s | %7s | %7s |\n' "$1" "$2" "$3"; }

row "over $(basename "$data")" "number" "of"
row "---" "---:" "---:"
row "files read" "$read" "${#files[@]}"
row "files repaired" "$(files_with repaired)" "$read"
for kind in repaired kept not-shown dropped; do
  row "entries of kind $kind, files with them" "$(entries_of $kind)" "$(files_with $kind)"
done
if command -v xmllint >/dev/null && [ -f "$schema" ]; then
  mapfile -t written < <(find "$folder" -name '*.bpmn' | sort)
  valid=$(xmllint --nonet --noout --schema "$schema" "${written[@]}" 2>&1 | grep -c ' validates$' || true)
  before=$(xmllint --nonet --noout --schema "$schema" "${models[@]}" 2>&1 | grep -c ' validates$' || true)
  row "BPMN files that were valid as they came" "$before" "${#models[@]}"
  row "files valid after BPMN -> YAML -> BPMN" "$valid" "${#written[@]}"
else
  echo "no xmllint or no schema: validity is not checked"
fi
# The sentences that are counted are the English ones.
LC_ALL=en_US.UTF-8 "$einklang" verify "${models[@]}" >"$folder/verify" 2>/dev/null || true
row "round trips through YAML and BPMN that lose nothing" "$(grep -c 'nothing lost' "$folder/verify" || true)" "$((2 * ${#models[@]}))"
row "BPMN files saved unchanged: not one byte differs" "$(grep -c 'not one byte' "$folder/verify" || true)" "${#models[@]}"
row "BPMN files with one label changed: one line differs" "$(grep -cE 'changed: 1 line' "$folder/verify" || true)" "${#models[@]}"
