#!/bin/bash
# What a screen reader hears: atspi.sh EINKLANG FILE [--all]. Needs xvfb, openbox, dbus, at-spi2-core and python3-pyatspi.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$1; file=$2; shift 2
export QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR=$(mktemp -d) DISPLAY=:79 LANG=${LANG:-de_DE.UTF-8} HOME=$(mktemp -d)
Xvfb :79 -screen 0 1366x768x24 >/dev/null 2>&1 & display=$!
trap 'kill $display' EXIT
sleep 1
dbus-run-session -- bash -c '
  export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
  /usr/libexec/at-spi-bus-launcher --launch-immediately 2>/dev/null &
  openbox 2>/dev/null & sleep 1
  "$0" "$1" 2>/dev/null & window=$!
  sleep 2
  /usr/bin/python3 "$2" "${@:3}" && result=0 || result=$?
  kill $window
  exit $result' "$program" "$file" "$here/atspi.py" "$@"
