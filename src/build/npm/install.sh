#!/usr/bin/env bash
# Installs what package-lock.json names into DIR/node_modules, unless it is there already.
# Without npm, or without a network, the sandbox degrades to plain styles: a sentence, not a failure.
set -eu
here="$(cd "$(dirname "$0")" && pwd)"
target="$1"

if [ -f "$target/installed" ] && cmp -s "$here/package-lock.json" "$target/installed"; then
  exit 0
fi
if ! command -v npm >/dev/null; then
  echo "npm is missing: the sandbox shows plain styles, and the tests with an npm client are left out (install Node 20 for both)."
  exit 0
fi
mkdir -p "$target"
cp "$here/package.json" "$here/package-lock.json" "$target/"
if ! (cd "$target" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null); then
  echo "npm ci failed: the sandbox shows plain styles until it succeeds (the reason stands above)."
  exit 0
fi
cp "$here/package-lock.json" "$target/installed"
