# Every target is self-sufficient: it makes .venv, installs what is needed and finds or installs a Chromium.
# The second call finds all of that in place and starts at once.

VENV := .venv
BIN := $(VENV)/bin
BENCHES := $(patsubst benchmarks/%.py,%,$(filter-out benchmarks/_%,$(wildcard benchmarks/*.py)))

# Byte code is kept: each of the many processes of a run or a test would compile all modules anew.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help demo test test-full lint format bench docs clean ready ready-browser ready-all FORCE

help:
	@echo "make demo        run a prose requirement and a Gherkin feature on the demo shop"
	@echo "make test        linters, type checkers, import contracts and tests: what CI runs"
	@echo "make test-full   the same, and the long matrices"
	@echo "make lint        linters, type checkers and import contracts only"
	@echo "make format      let ruff format and mend what it can"
	@echo "make bench       every benchmark: $(BENCHES)"
	@echo "make bench-NAME  one benchmark; its last line is one JSON object"
	@echo "make docs        write the generated reference pages anew and check every code block"
	@echo "make clean       remove .venv and everything that was generated"

demo: ready-browser
	@$(BIN)/pacts demo

test: ready-all
	@scripts/check.sh lint tests

test-full: ready-all
	@scripts/check.sh lint tests-full

lint: ready
	@scripts/check.sh lint

format: ready
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

bench: ready-browser
	@for name in $(BENCHES); do echo "== $$name"; $(BIN)/python -m benchmarks.$$name || exit 1; done

bench-%: ready-browser
	@$(BIN)/python -m benchmarks.$(subst -,_,$*)

docs: ready-browser
	@$(BIN)/python scripts/reference.py
	@$(BIN)/python -m pytest -q tests/docs

clean:
	@rm -rf $(VENV) build dist .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache \
	  .langgraph_api pacts-report test-results
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
	@echo "Clean."

ready:
	@scripts/prepare.sh python

ready-browser:
	@scripts/prepare.sh python browser

ready-all:
	@scripts/prepare.sh python browser node
