"""What tests of the command share."""

from __future__ import annotations

from pathlib import Path

import pytest

from ringkit_emulator import Emulator
from tests.cli.here import Here
from tests.cli.support import environment, variables


@pytest.fixture
def env(emulator: Emulator, tmp_path: Path) -> dict[str, str]:
    """The environment of a command that logs in to the emulator of the module by JWT."""
    return environment(tmp_path, variables(emulator))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Here:
    import keyring
    from keyring.backends import fail

    monkeypatch.setattr(keyring.core, "_keyring_backend", fail.Keyring())
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return Here(tmp_path / "config")


@pytest.fixture
def user(here: Here, emulator: Emulator) -> Here:
    """A user of the command whose variables log in to the emulator of the module."""
    here.env |= variables(emulator)
    return here
