"""The README says what is so: its snippets run, its commands exist."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ringkit_emulator import Emulator

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_snippet(number: int, emulator: Emulator, settings: dict[str, Any], tmp_path: Path) -> None:
    environment = {f"RINGCENTRAL_{name.upper()}": value for name, value in settings.items()}
    snippet = tmp_path / "snippet.py"
    snippet.write_text(SNIPPETS[number], "utf-8")
    command = ["-m", "pytest", "-q"] if "def test_" in SNIPPETS[number] else []
    done = subprocess.run(
        [sys.executable, "-W", "error", *command, str(snippet)],
        cwd=tmp_path,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_commands_exist() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^\$ make ([a-z]+)", README, re.MULTILINE))
    assert {"demo", "test", "spec", "generate", "check"} <= targets
    for target in targets | {"bench", "setup"}:
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_figures() -> None:
    from ringkit_api import models
    from ringkit_api.operations import OPERATIONS

    assert f"{len(OPERATIONS)} functions in {len({m for m, _ in OPERATIONS.values()})}" in README
    named = [getattr(models, name) for name in dir(models) if name[0].isupper()]
    modelled = len({found for found in named if isinstance(found, type)})
    found = re.search(r"([\d,]+) models", README)
    assert found
    assert int(found[1].replace(",", "")) == modelled


def test_demo() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "ringkit.demo"],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert "sent message" in done.stdout
    assert "back: 'Hello from ringkit'" in done.stdout
    assert "received a new message: 'Hello yourself'" in done.stdout


def test_documents_link_to_what_is_there() -> None:
    for path in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", path.read_text("utf-8")):
            if not target.startswith("http"):
                assert (path.parent / target).exists(), (path.name, target)
