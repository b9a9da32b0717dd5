from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.document import load
from codegen.overlays import Action, read_overlays

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def spec() -> dict[str, Any]:
    """The committed facts of the description, before any correction."""
    return load(ROOT / "spec" / "ringcentral.yaml")


@pytest.fixture(scope="session")
def overlays() -> list[Action]:
    return read_overlays(ROOT / "spec" / "overlays")
