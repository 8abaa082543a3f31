#!/bin/bash
# Shows that SVG looks the same in librsvg, Chromium and Inkscape as in the window, where they are
# installed: tests/interop/svg_renderers.sh [BUILD FOLDER]
set -euo pipefail
build=${1:-$(dirname "$0")/../../build/check}
export EINKLANG_INTEROP=1
ctest --test-dir "$build" -R '^ui\.paint\.ExportTest$' --verbose
