#!/usr/bin/env bash
# Puts in place what a target of the Makefile needs: `prepare.sh [python] [browser] [node]`.
# A part that is in place costs nothing. Says in short lines what it does and, where it can't, what to do.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

venv=.venv
installed=$venv/.installed # newer than what decides the packages: nothing to do
browser=$venv/.browser     # the path that was found
apt_updated=""

say() { echo "[pacts] $*"; }
stop() {
  echo "[pacts] $*" >&2
  exit 3
}

can_apt() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

apt_install() {
  say "Installing $* with apt-get ..."
  if [ -z "$apt_updated" ]; then
    apt-get update -qq >/dev/null || say "apt-get update failed, trying with the lists that are there"
    apt_updated=yes
  fi
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
  local name
  for name in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11; do
    if [ -n "$name" ] && command -v "$name" >/dev/null && is_new_enough "$name"; then
      command -v "$name"
      return
    fi
  done
}

make_venv() {
  local python=$1
  "$python" -m venv "$venv" >/dev/null 2>&1 && return
  rm -rf "$venv"
  if can_apt && apt_install python3-venv && "$python" -m venv "$venv" >/dev/null 2>&1; then return; fi
  rm -rf "$venv"
  stop "$python can't make a virtual environment. On Debian or Ubuntu: apt-get install python3-venv"
}

python_part() {
  if [ -e "$installed" ] && [ ! pyproject.toml -nt "$installed" ] && [ ! constraints.txt -nt "$installed" ]; then return; fi
  if [ ! -x "$venv/bin/python" ] || ! is_new_enough "$venv/bin/python" || ! "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
    local python
    python=$(find_python)
    if [ -z "$python" ] && can_apt && apt_install python3 python3-venv; then python=$(find_python); fi
    [ -n "$python" ] || stop "Python 3.11 or newer is needed and was not found. Install it, or name one: make PYTHON=/path/to/python3.12 ..."
    say "Making $venv with $("$python" --version) ..."
    rm -rf "$venv"
    make_venv "$python"
  fi
  say "Installing the packages (a few minutes on the first call) ..."
  "$venv/bin/python" -m pip install -qq --disable-pip-version-check -c constraints.txt -e '.[dev]' ||
    stop "pip could not install the packages: see its message above, then call make again"
  touch "$installed"
}

browser_part() {
  if [ -z "${PACTS_BROWSER_PATH:-}" ] && [ -e "$browser" ] && [ -x "$(cat "$browser")" ]; then return; fi
  say "Looking for a Chromium ..."
  "$venv/bin/python" -m pacts.setup >"$browser.new" || {
    rm -f "$browser.new"
    exit 3
  }
  mv "$browser.new" "$browser"
  say "Browser: $(cat "$browser")"
}

node_part() {
  if command -v node >/dev/null && command -v npm >/dev/null; then return; fi
  if can_apt && apt_install nodejs npm; then return; fi
  stop "Node.js and npm are needed by the tests of generated TypeScript. On Debian or Ubuntu: apt-get install nodejs npm"
}

for part in "$@"; do "${part}_part"; done
