# Everything begins here; `make` alone lists what there is. Each target first sees to what it needs:
# system libraries, the virtual environment .venv, Python packages, compiled translations.

PYTHON  ?= python3
BIN     := .venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PY      := $(BIN)/python
# Marks of packaging/develop.py, there only when nothing was missing.
RUN     := .venv/.ready-run
DEVELOP := .venv/.ready-develop
# What is in or above the window: tests reach most of it, and all that is below.
WINDOW  := thop_desktop/ui/*,thop_desktop/app/*,thop_desktop/tour/*,thop_desktop/__main__.py
# One process for each processor, and a file of tests in one of them.
SIDE_BY_SIDE := -n auto --dist loadfile
# Tests that go further in a proof: all letters' sizes, and both made-up languages.
MORE_PROVED := tests/end_to_end/test_large_text.py tests/ui/test_made_up_languages.py
# The compiled translations: made from the .ts files, not tracked.
QM      := $(patsubst %.ts,%.qm,$(wildcard translations/*.ts))

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run tour pseudo test coverage proof proof-ci bench bundle clean-root lock lock-check guide translations format clean

# Tests and tours need no display. To see them: make test QT_QPA_PLATFORM=xcb
test tour pseudo coverage bench proof proof-ci: export QT_QPA_PLATFORM = offscreen

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

run: $(RUN) $(QM) ## start the program; ARGS="…" is passed on
	@$(PY) -m thop_desktop $(ARGS)

tour: $(RUN) $(QM) ## save pictures of every page of the program in build/tour
	@$(PY) -m thop_desktop --tour build/tour $(ARGS)

pseudo: $(RUN) $(QM) ## take the tour in two made-up languages: longer words, and words from the right
	@$(PY) packaging/pseudo.py xl build/tour-xl $(ARGS)
	@$(PY) packaging/pseudo.py xr build/tour-xr $(ARGS)

test: $(DEVELOP) $(QM) ## all checks and tests, up to the first that fails; ARGS="…" goes to pytest
	$(PY) -m ruff check --quiet
	$(PY) -m ruff format --check --quiet
	$(PY) -m mypy
	$(BIN)/lint-imports --no-logo
	$(PY) packaging/translations.py check
	$(PY) -m pytest $(SIDE_BY_SIDE) $(ARGS)

coverage: $(DEVELOP) $(QM) ## measure what the tests reach: all below the window, 90 % of the whole
	$(PY) -m pytest --cov --cov-report=term:skip-covered --cov-fail-under=90
	$(PY) -m coverage report --omit="$(WINDOW)" --fail-under=100

proof: coverage bundle bench ## what takes longer than a test: coverage, bundle, benchmarks, proofs
	THOP_PROOF=full $(PY) -m pytest $(SIDE_BY_SIDE) tests/proofs $(MORE_PROVED)
	$(PY) -m pytest -m endurance

proof-ci: $(DEVELOP) $(QM) ## the proofs of the vault, bounded to some minutes
	THOP_PROOF=ci $(PY) -m pytest $(SIDE_BY_SIDE) tests/proofs

bench: $(DEVELOP) $(QM) ## measure start, search and pages against their targets
	$(PY) -m tests.benchmarks $(ARGS)

bundle: $(DEVELOP) $(QM) ## make dist/thop-desktop, to copy to any machine like this one, and try it
	$(PY) packaging/build.py

clean-root: $(DEVELOP) ## prove what make bundle made in a Debian with nothing in it (needs root)
	$(PY) packaging/clean_root.py

lock: $(DEVELOP) ## choose anew which packages the bundle is made from, on every system
	$(PY) packaging/lock.py

lock-check: $(DEVELOP) ## see that each of them can still be had, unchanged, for every system
	$(PY) packaging/lock.py --check

guide: $(DEVELOP) $(QM) ## take the pictures of docs/gebruik.md and the README anew, and make the leaflet in dist/
	$(PY) packaging/guide_pictures.py
	$(PY) packaging/readme_pictures.py
	$(PY) packaging/leaflet.py

translations: $(DEVELOP) ## gather the texts of the interface, and tell what each language lacks
	$(PY) packaging/translations.py update
	$(PY) packaging/translations.py missing

format: $(DEVELOP) ## put the code into the house style
	$(PY) -m ruff check --fix --quiet
	$(PY) -m ruff format --quiet

clean: ## throw away what was made, except .venv
	rm -rf build dist thop-tour htmlcov .coverage .*_cache .hypothesis translations/*.qm
	find thop_desktop tests packaging -name __pycache__ -prune -exec rm -rf {} +

$(RUN): pyproject.toml packaging/develop.py
	@$(PYTHON) packaging/develop.py run
	@$(PY) -m compileall -q thop_desktop

$(DEVELOP): pyproject.toml packaging/develop.py packaging/requirements.lock
	@$(PYTHON) packaging/develop.py develop
	@$(PY) -m compileall -q thop_desktop

translations/%.qm: translations/%.ts
	@$(PY) packaging/translations.py compile
