"""What is known of the description without reading it."""

from __future__ import annotations

import tomllib
from pathlib import Path

_PROVENANCE = Path(__file__).resolve().parents[2] / "spec" / "provenance.toml"
#: How many operations were counted when the description was imported.
OPERATION_COUNT: int = tomllib.loads(_PROVENANCE.read_text("utf-8"))["upstream"]["operations"]
