"""The claims of the README: its commands exist, its figures are right, its links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")


def test_commands_exist() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^\$ make ([a-z]+)", README, re.MULTILINE))
    assert {"demo", "test", "spec", "generate", "check"} <= targets
    for target in targets | {"bench", "setup"}:
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_figures() -> None:
    from ringkit_api import models
    from ringkit_api.operations import OPERATIONS

    named = [getattr(models, name) for name in dir(models) if name[0].isupper()]
    counted = (
        len(OPERATIONS),
        len({module for module, _ in OPERATIONS.values()}),
        len({found for found in named if isinstance(found, type)}),
    )
    claim = r"More than ([\d,]+) functions in ([\d,]+) modules, ([\d,]+) models"
    found = re.search(claim, README)
    assert found
    # Rounded down, so that an edition of the description with one more makes nothing wrong.
    for said, count in zip(found.groups(), counted, strict=True):
        assert int(said.replace(",", "")) <= count <= 1.1 * int(said.replace(",", ""))


def test_demo() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "ringkit.demo"],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert "sent message" in done.stdout
    assert "back: 'Hello from ringkit'" in done.stdout
    assert "received a new message: 'Hello yourself'" in done.stdout


def test_documents_link_to_what_is_there() -> None:
    for path in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", path.read_text("utf-8")):
            made = any(folder in target for folder in ("reference/", "error-codes/"))
            if not made and not target.startswith("http"):  # `make docs` checks those that it makes
                assert (path.parent / target).exists(), (path.name, target)
