# The Debian 12 packages, by need. Sourced by packaging/run and packaging/check.
run_packages=(
  g++ cmake ninja-build pkg-config ccache lld
  qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
  libyaml-cpp-dev libboost-dev libexpat1-dev libstemmer-dev libutf8proc-dev libssl-dev libzip-dev
  libmimalloc-dev libhyphen-dev hyphen-de libcli11-dev libqpdf-dev fonts-noto-core
)
check_packages=(
  "${run_packages[@]}"
  libxml2-utils poppler-utils librsvg2-bin locales python3-jsonschema
)
