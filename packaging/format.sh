#!/bin/bash
# Text rules of the repository: packaging/format.sh; with --fix it also formats the sources.
set -euo pipefail
cd "$(dirname "$0")/.."
mapfile -t sources < <(git ls-files -- '*.cpp' '*.h')

if [ "${1:-}" = --fix ]; then
  clang-format -i "${sources[@]}"
  exit
fi

broken=0
complain() { echo "$*" >&2; broken=1; }

while read -r lines file; do
  [ "$file" = total ] && continue
  case $file in
    *.h) [ "$lines" -le 300 ] || complain "$file: $lines lines, a header has at most 300" ;;
    *) [ "$lines" -le 500 ] || complain "$file: $lines lines, a source has at most 500" ;;
  esac
done < <(wc -l "${sources[@]}")

bad=$(grep -lP '\t|\r| +$' "${sources[@]}" || true)
[ -z "$bad" ] || complain "tabs, carriage returns or trailing blanks: $bad"

if command -v clang-format >/dev/null; then
  if ! wrong=$(clang-format --dry-run -Werror "${sources[@]}" 2>&1); then
    head -20 <<<"$wrong" >&2
    complain "run packaging/format.sh --fix"
  fi
fi
exit $broken
