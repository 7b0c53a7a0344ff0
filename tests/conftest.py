"""Fixtures that most tests share."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.support.vaults import stretched_once
from thop_desktop import paths
from thop_desktop.content.library import load_book
from thop_desktop.content.model import Book
from thop_desktop.ui.garbage import collect_due

# As in the program: a widget that is garbage ends in the window's thread alone.
gc.disable()

# The same examples every time, and no clock: the machine may be busy.
settings.register_profile("thop", derandomize=True, deadline=None)
settings.load_profile("thop")


def pytest_runtest_teardown() -> None:
    """Collect, since Python itself does not."""
    collect_due()


@pytest.fixture(scope="module", autouse=True)
def _nothing_is_left() -> Iterator[None]:
    """Windows of one file of tests are gone before the next looks for words in all there are."""
    yield
    gc.collect()


@pytest.fixture(scope="session", autouse=True)
def _stretched_once() -> Iterator[None]:
    """Each secret is stretched with each salt at its real cost, and once: most of a test's time."""
    with stretched_once():
        yield


@pytest.fixture(scope="session")
def resources() -> Path:
    """The program's own resources."""
    return paths.resources()


@pytest.fixture(scope="session")
def book(resources: Path) -> Book:
    """The Dutch book."""
    return load_book(resources, "nl")
