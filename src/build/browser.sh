#!/usr/bin/env bash
# Sees to it that Chromium and its driver are there, from Debian's own packages.
set -u

there() {
  { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null \
    && command -v chromedriver >/dev/null
}

there && exit 0

if [ "$(id -u)" = 0 ]; then as_root=""; else as_root="sudo -n"; fi
if command -v apt-get >/dev/null && $as_root true 2>/dev/null; then
  echo "Installing Debian's packages chromium and chromium-driver for the browser tests."
  export DEBIAN_FRONTEND=noninteractive
  $as_root apt-get -qq update </dev/null
  $as_root apt-get -qq install --yes --no-install-recommends chromium chromium-driver </dev/null >/dev/null
fi

there && exit 0
echo "The browser tests need the packages chromium and chromium-driver: install them, or leave these tests out with -DskipBrowser." >&2
exit 1
