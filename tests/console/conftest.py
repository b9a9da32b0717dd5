"""An emulator, and the browser that looks at it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from ringkit_emulator import Emulator
from tests.console.browser import chromium, skip_without_browser
from tests.support.platform import NO_LIMITS

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """One browser for all tests of the console; each page has a context of its own."""
    skip_without_browser()
    with chromium() as running:
        yield running


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS, frozen_clock=True) as running:
        yield running
