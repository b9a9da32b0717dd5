# Every command a person or CI runs. `make` alone prepares .venv from python3; where there is no make,
# CONTRIBUTING.md says what to run instead.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PY := $(BIN)/python
STAMP := $(VENV)/.ready
DOCS_STAMP := $(VENV)/.ready-docs
QUIET := --quiet --quiet --disable-pip-version-check --no-input

.DEFAULT_GOAL := setup
.PHONY: setup demo test test-quick test-slow test-full test-lowest check check-api check-bounds smoke docs docs-serve generate spec regenerate bench bench-quick clean

setup: $(STAMP)

$(STAMP): pyproject.toml
	@test -x $(PY) || $(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }
	@$(PY) -m pip install $(QUIET) --upgrade "pip>=25.1"
	@$(PY) -m pip install $(QUIET) --editable ".[all]" --group dev
	@touch $(STAMP)

demo: setup
	@$(PY) -m ringkit.demo

test: setup
	$(PY) -m pytest -n auto --dist loadfile

# For the inner loop: what starts and reads little, in less than a minute.
test-quick: setup
	$(PY) -m pytest -n auto --dist loadfile --quick

test-slow: setup
	$(PY) -m pytest -n 2 -m slow

# 50,000 calls, 50,000 webhook events, 10,000 events of calls: 25 minutes.
test-full: setup
	RINGKIT_SLOW=1 $(PY) -m pytest -s -m "slow or not slow" tests/exports/test_many_machines.py \
		tests/webhooks/test_durability.py tests/telephony/test_truth.py

# The oldest releases that the bounds of pyproject.toml allow, in an environment of their own.
LOWEST := .venv-lowest
LOWEST_PY := $(LOWEST)/$(notdir $(BIN))/python
test-lowest: setup
	$(PY) -m tests.packaging.lowest $(LOWEST)
	$(LOWEST_PY) -m pytest -n auto --dist loadfile $(TESTS)

# Public names against the last release; see docs/releasing.md.
check-api: setup
	$(PY) -m tests.packaging.api_gate

check-bounds: setup
	$(PY) -m tests.packaging.resolve

# Wheel and sdist in fresh environments of every Python that is found: `make smoke SMOKE=--quick`.
smoke: setup
	$(PY) -m tests.packaging.smoke $(SMOKE)

check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pyright
	$(PY) -m codegen check

# The site needs packages of its own; mkdocs announces its successors at each run.
docs docs-serve: export NO_MKDOCS_2_WARNING = 1

docs: $(DOCS_STAMP)
	$(PY) -m mkdocs build --strict

docs-serve: $(DOCS_STAMP)
	$(PY) -m mkdocs serve --watch codegen --watch spec --watch runtime/ringkit_cli/_operations

$(DOCS_STAMP): $(STAMP)
	$(PY) -m pip install $(QUIET) --group docs
	@touch $(DOCS_STAMP)

generate: setup
	$(PY) -m codegen generate

# SOURCE, a path or an https address, is read by the shell only: its text is never part of a command.
spec: setup
	$(PY) -m codegen import $${SOURCE:+"$$SOURCE"}

regenerate: setup
	$(PY) -m codegen regenerate $${SOURCE:+"$$SOURCE"}

bench: setup
	$(PY) -m tests.benchmarks

bench-quick: setup
	$(PY) -m tests.benchmarks --quick

clean:
	rm -rf $(VENV) $(LOWEST) .mypy_cache .pytest_cache .ruff_cache build dist site
