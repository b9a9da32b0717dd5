"""The pages of the documentation say what is so: their snippets run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ringkit_emulator import Emulator
from tests.emulator.support import NO_LIMITS

DOCS = Path(__file__).resolve().parents[1] / "docs"
SNIPPETS = [
    pytest.param(snippet, id=f"{name}-{number}")
    for name in ("pages", "observing", "migrating-from-javascript")
    for number, snippet in enumerate(
        re.findall(r"```python\n(.*?)```", (DOCS / f"{name}.md").read_text("utf-8"), re.DOTALL)
    )
]


@pytest.fixture(scope="module")
def environment() -> Any:
    """One emulator for all snippets, named by the environment."""
    with Emulator(limits=NO_LIMITS) as emulator:
        names = {
            "SERVER_URL": emulator.url,
            "MEDIA_URL": emulator.media_url,
            "CLIENT_ID": emulator.client_id,
            "CLIENT_SECRET": emulator.client_secret or "",
            "JWT": emulator.jwt,
        }
        yield {f"RINGCENTRAL_{name}": value for name, value in names.items()}


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_snippet(snippet: str, environment: dict[str, str], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", snippet],
        env={**os.environ, **environment},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout
