"""Fixtures that most tests share."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from thop_desktop import paths
from thop_desktop.content.library import load_book
from thop_desktop.content.model import Book


@pytest.fixture(scope="session")
def resources() -> Path:
    """The program's own resources."""
    return paths.resources()


@pytest.fixture(scope="session")
def book(resources: Path) -> Book:
    """The Dutch book."""
    return load_book(resources, "nl")
