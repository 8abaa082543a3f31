# What packaging/run and packaging/check have in common: installing and failing in plain words.

say() { printf '\n== %s\n' "$*"; }

fail() {
  printf '\nThis step failed: %s\n' "$1" >&2
  printf 'Why: %s\n' "$2" >&2
  printf 'What to do: %s\n' "$3" >&2
  exit 1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "installing packages" "neither root nor sudo is available" \
      "run this command as root, or install sudo, or install the packages yourself: ${missing[*]}"
  fi
}

# install_missing NAME...: installs the Debian packages that are not there yet.
install_missing() {
  command -v dpkg-query >/dev/null ||
    fail "finding packages" "this is no Debian system" \
      "use Debian 12, or install what packaging/packages.sh lists and build with cmake --preset release"
  missing=()
  local name
  for name in "$@"; do
    dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
  done
  [ ${#missing[@]} -eq 0 ] && return
  say "Installing ${#missing[@]} packages: ${missing[*]}"
  as_root apt-get -o DPkg::Lock::Timeout=600 update ||
    fail "apt-get update" "the package lists could not be read" \
      "check the network and /etc/apt/sources.list"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -y \
    --no-install-recommends "${missing[@]}" ||
    fail "apt-get install" "see the lines above" "repair the package system, then start again"
}

# build PRESET [TARGET...]: configures and builds; shows progress.
build() {
  local preset=$1
  shift
  say "Configuring ($preset)"
  cmake --preset "$preset" >"build-$preset.log" 2>&1 ||
    { cat "build-$preset.log" >&2; fail "configuring" "see the lines above" \
      "if a package is missing, add it to packaging/packages.sh"; }
  rm -f "build-$preset.log"
  say "Building ($preset)"
  cmake --build --preset "$preset" "$@" ||
    fail "building" "the compiler's message stands above" \
      "update to a released state, or report the message"
}

# Qt complains in every run without a private folder for run-time files.
prepare_runtime_folder() {
  if [ -z "${XDG_RUNTIME_DIR:-}" ] || [ ! -d "${XDG_RUNTIME_DIR:-}" ]; then
    XDG_RUNTIME_DIR=$(mktemp -d)
    chmod 700 "$XDG_RUNTIME_DIR"
    export XDG_RUNTIME_DIR
  fi
}
