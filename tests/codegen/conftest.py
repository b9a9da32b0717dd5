from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.document import load
from codegen.normalise import normalise
from codegen.overlays import Action, read_overlays
from codegen.pinned import NAMES, read_names
from codegen.pipeline import describe

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def spec() -> dict[str, Any]:
    """The committed facts of the description, before any correction."""
    return load(ROOT / "spec" / "ringcentral.yaml")


@pytest.fixture(scope="session")
def description() -> dict[str, Any]:
    """The corrected description; not to be changed."""
    return describe(ROOT)[0]


@pytest.fixture(scope="session")
def normal_document(description: dict[str, Any]) -> dict[str, Any]:
    """The description after normalisation; not to be changed."""
    return normalise(description, read_names(ROOT / NAMES))[0]


@pytest.fixture(scope="session")
def overlays() -> list[Action]:
    return read_overlays(ROOT / "spec" / "overlays")
