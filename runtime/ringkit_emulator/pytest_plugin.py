"""The pytest plugin: the fixtures `ringcentral_emulator` and `ringcentral_options`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from ringkit_emulator._emulator import Emulator

MARKER = "ringcentral_emulator"


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    text = f"{MARKER}(**options): options of the emulator that the test gets"
    config.addinivalue_line("markers", text)


@pytest.fixture
def ringcentral_options() -> dict[str, Any]:
    """The options of each emulator; override the fixture in a conftest, a module or a class."""
    return {}


@pytest.fixture
def ringcentral_emulator(
    request: pytest.FixtureRequest, ringcentral_options: dict[str, Any]
) -> Iterator[Emulator]:
    """A running emulator for one test.

    Its options are those of `ringcentral_options`, overridden by those of the test's markers.
    """
    # Imported here, as every pytest of an environment with the package loads this module.
    # From the package, which says what to install where a library is missing.
    from ringkit_emulator import Emulator

    options = dict(ringcentral_options)
    for marker in reversed(list(request.node.iter_markers(MARKER))):
        options.update(marker.kwargs)
    with Emulator(**options) as emulator:
        yield emulator
