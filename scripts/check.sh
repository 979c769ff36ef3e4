#!/usr/bin/env bash
# Runs every check that is asked for, also after one failed, and says in its last line what failed.
# `check.sh [lint] [tests | tests-full]`; exit code 1 if anything failed.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
unset PYTHONDONTWRITEBYTECODE # each worker and each process that a test starts would compile all modules anew

bin=.venv/bin
failed=()

check() {
  local name=$1 started=$SECONDS
  shift
  echo "== $name"
  if "$@"; then
    echo "   ok ($((SECONDS - started)) s)"
  else
    echo "   FAILED ($((SECONDS - started)) s)"
    failed+=("$name")
  fi
}

# Both at once: each keeps one core busy.
types() {
  "$bin/mypy" --no-error-summary &
  local mypy=$!
  PYRIGHT_PYTHON_IGNORE_WARNINGS=1 "$bin/pyright"
  local failed=$?
  wait "$mypy" && return "$failed"
}

lint() {
  check "ruff check" "$bin/ruff" check --quiet .
  check "ruff format" "$bin/ruff" format --check --quiet .
  check "mypy and pyright" types
  check "lint-imports" "$bin/lint-imports" --no-logo
}

# Four workers on two cores: much of a browser test's time is waiting. A file stays in one worker, with its browser.
# What fails beside the others is tried alone, twice if need be; what passes then is named above that, and to be looked at.
pytest() { check "pytest" tried "$1"; }
tried() {
  local pytest=("$bin/python" -m pytest -q -m "$1") failed=.cache/failed-tests code=0
  mkdir -p .cache && rm -f "$failed"
  FAILED_TESTS_FILE=$failed "${pytest[@]}" -n "${PACTS_TEST_WORKERS:-4}" --dist loadfile --no-loadscope-reorder || code=$?
  for again in "once more" "a last time"; do
    [ "$code" -eq 1 ] && [ -s "$failed" ] || return "$code" # any other code: all passed, or the tests did not run
    mv "$failed" "$failed.alone"
    echo "-- $again, alone: what failed"
    code=0 && FAILED_TESTS_FILE=$failed "${pytest[@]}" "@$failed.alone" || code=$?
  done
  return "$code"
}
tests() { pytest "not full and not eval"; }
tests-full() { pytest "not eval"; }

for part in "$@"; do "$part"; done

if [ ${#failed[@]} -gt 0 ]; then
  printf -v list '%s, ' "${failed[@]}"
  echo "FAILED: ${list%, } (after $SECONDS s)"
  exit 1
fi
echo "PASSED: everything (in $SECONDS s)"
