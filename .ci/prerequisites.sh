# Sourced by ./concordat and ./test, which set `home` to the repository's folder first.
# Everything said here goes to standard error: standard output belongs to the program that is run.

say() { printf '%s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# The .NET command line insists on a home folder to write to; a service account may have none.
if [ -z "${HOME:-}" ] || [ ! -w "${HOME:-/nonexistent}" ]; then
  export DOTNET_CLI_HOME="$home/artifacts/home"
fi

assets="$home/src/Concordat.Web/Assets"
wwwroot_assets="$home/src/Concordat.Web/wwwroot/assets"

on_debian_as_root() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && [ -f /etc/debian_version ]; }

debian_updated=
# install_from_debian PACKAGE…: true when all of them were installed.
install_from_debian() {
  on_debian_as_root || return 1
  if [ -z "$debian_updated" ]; then
    apt-get update -qq >&2 || return 1
    debian_updated=yes
  fi
  say "Installing $* from Debian."
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" </dev/null >&2
}

has_dotnet_10() { command -v dotnet >/dev/null && dotnet --list-sdks 2>/dev/null | grep -q '^10\.'; }
has_node_20() { command -v node >/dev/null && [ "$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)" -ge 20 ]; }

need_dotnet() {
  has_dotnet_10 && return
  install_from_debian dotnet-sdk-10.0 && has_dotnet_10 && return
  fail "Concordat needs the .NET 10 SDK: install it from https://dotnet.microsoft.com/download/dotnet/10.0 and run this again."
}

need_node() {
  if ! has_node_20 || ! command -v npm >/dev/null; then
    install_from_debian nodejs npm || true
  fi
  if ! has_node_20 || ! command -v npm >/dev/null; then
    fail "Concordat needs Node.js 20 or later with npm to build its stylesheet: install it from https://nodejs.org and run this again."
  fi
}

# A stamp changes when any source file is added, removed, renamed or written.
# Names, sizes and times are enough, and keep the start-up cost to a few milliseconds.
stamp_of() {
  find "$@" \( -name bin -o -name obj -o -name node_modules -o -name wwwroot \) -prune \
    -o -type f -printf '%P %s %T@\n' | LC_ALL=C sort | sha256sum | cut -d' ' -f1
}

program_stamp() {
  cd "$home" && stamp_of src Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig global.json
}

run_logged() {
  local log="$1"
  shift
  mkdir -p "$(dirname "$log")"
  # Descriptor 9 is the build lock: a compiler left running in the background must not inherit it.
  "$@" >"$log" 2>&1 </dev/null 9>&-
}

build_assets() {
  need_node
  local lock_stamp built_stamp
  lock_stamp=$(sha256sum <"$assets/package-lock.json")
  built_stamp=$(stamp_of "$assets")
  if [ "$(cat "$assets/node_modules/.concordat-lock" 2>/dev/null)" != "$lock_stamp" ]; then
    say "Fetching what the stylesheet is built from (npm ci)."
    if ! (cd "$assets" && run_logged "$home/artifacts/npm.log" npm ci --ignore-scripts --no-audit --no-fund); then
      cat "$home/artifacts/npm.log" >&2
      say "npm could not fetch the packages in src/Concordat.Web/Assets/package-lock.json."
      return 1
    fi
    printf '%s' "$lock_stamp" >"$assets/node_modules/.concordat-lock"
  fi
  if [ "$(cat "$wwwroot_assets/.stamp" 2>/dev/null)" != "$built_stamp" ]; then
    say "Building the stylesheet and script."
    if ! (cd "$assets" && run_logged "$home/artifacts/assets.log" node build.js); then
      cat "$home/artifacts/assets.log" >&2
      say "The stylesheet could not be built."
      return 1
    fi
    printf '%s' "$built_stamp" >"$wwwroot_assets/.stamp"
  fi
}
