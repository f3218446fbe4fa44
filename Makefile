# wirediff: `make` says what there is to do.
# Everything runs in .venv, which is made when it is needed; nothing outside this folder is touched.

PYTHON ?= python3
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip -qq --disable-pip-version-check
COGGED = $(shell grep -ls '\[\[\[cog' README.md db/README.md wirediff/README.md)

define DEMO
run() { printf '\n$$ wirediff'; printf ' %s' "$$@"; printf '\n'; wirediff "$$@"; }
echo "Taking in the sample stories of seeds/, revision by revision:"
for story in seeds/*/; do wirediff --quiet ingest --article "$$(basename "$$story")" "$$story"; done
run log port-ellis-ferry
run diff kestrel-gorge-dam@r1..r2
run duplicates --kind caption kestrel-gorge-dam@r1
cat <<'END'

What to try next:
  export WIREDIFF_DB=build/demo/wirediff.db PATH="$$PWD/.venv/bin:$$PATH"
  wirediff articles
  wirediff diff hallig-faehre@r1..r2              only typography differs
  wirediff diff --format unified varn-market@r1..r2
  wirediff show park-cafe@r1
  wirediff diff seeds/yurza-most/r1.txt seeds/yurza-most/r2.txt     two files, no database
END
endef
export DEMO

.PHONY: help demo test check bench clean

help: ## say what there is to do
	@awk -F ' ?## ' '/^[a-z]+:.*## / { split($$1, name, ":"); printf "make %-6s  %s\n", name[1], $$2 }' Makefile

demo: $(VENV)/.installed ## take in the sample stories and show a log, a diff and a repeated caption (under a minute)
	@rm -rf build/demo && mkdir -p build/demo
	@PATH="$(CURDIR)/$(BIN):$$PATH" WIREDIFF_DB=build/demo/wirediff.db bash -euo pipefail -c "$$DEMO"

test: $(VENV)/.developing ## run the tests
	@$(BIN)/pytest -n auto

check: $(VENV)/.developing ## check style, types, the direction of imports and the printed parts of the documentation
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check .
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-cache
	@$(if $(COGGED),$(BIN)/cog --check -I tests $(COGGED))

bench: $(VENV)/.developing ## measure: how often the engine is right, and how fast (minutes)
	@for bench in tests/bench/bench_*.py; do echo; echo "== $$bench"; $(BIN)/python "$$bench"; done

clean: ## remove what make has made
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

# A stamp is newer than pyproject.toml where the packages are those that it names.
$(VENV)/.installed: pyproject.toml | $(BIN)/python
	@echo "installing wirediff into $(VENV) ..."
	@$(PIP) install --editable .
	@touch $@

$(VENV)/.developing: pyproject.toml | $(BIN)/python
	@echo "installing wirediff and its tools into $(VENV) ..."
	@$(PIP) install --editable '.[dev]'
	@touch $@ $(VENV)/.installed

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "wirediff needs Python 3.11 or newer, and $(PYTHON) is not: say which one is, as in 'make PYTHON=python3.12 ...'" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
	  echo "$(PYTHON) cannot make virtual environments: install its venv module ('apt-get install python3-venv')" >&2; exit 1; }
