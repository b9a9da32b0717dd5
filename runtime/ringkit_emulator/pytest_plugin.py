"""A pytest plugin: the fixture ``ringcentral_emulator``. Loads nothing before it is used."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from ringkit_emulator._emulator import Emulator
    from ringkit_emulator._options import OptionArguments

MARKER = "ringcentral_emulator"


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    text = f"{MARKER}(**options): options of the emulator that the test is given"
    config.addinivalue_line("markers", text)


@pytest.fixture
def ringcentral_options() -> "OptionArguments":
    """Options for every emulator; override it in a conftest, a module or a class."""
    return {}


@pytest.fixture
def ringcentral_emulator(
    request: pytest.FixtureRequest, ringcentral_options: "OptionArguments"
) -> Iterator["Emulator"]:
    """A RingCentral platform on loopback for one test.

    Its options are those of ``ringcentral_options``, then those of the test's own marker.
    """
    from ringkit_emulator._emulator import Emulator  # only where a test wants one

    chosen: OptionArguments = {**ringcentral_options}
    for marker in reversed(list(request.node.iter_markers(MARKER))):
        chosen.update(marker.kwargs)
    with Emulator(**chosen) as emulator:
        yield emulator
