"""Runs the type checkers on single files, as the project of a user would."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = Path(__file__).with_name("mypy.ini")


def pages() -> list[Path]:
    """Return the pages whose programs are run: those of docs/, and the README."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def name_of(page: Path) -> str:
    """Return a name that no other page has: `jobs-fax` for docs/jobs/fax.md."""
    if page.parent == ROOT:
        return page.stem.lower()
    return "-".join(page.relative_to(ROOT / "docs").with_suffix("").parts).lower()


def mypy(files: list[Path]) -> str:
    """Return the errors of mypy --strict, one per line; the files are in one folder."""
    command = [
        sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11",
        "--config-file", str(SETTINGS), "--no-error-summary", "--no-color-output",
        "--cache-dir", str(ROOT / ".mypy_cache" / "single"), *(file.name for file in files),
    ]  # fmt: skip
    done = subprocess.run(
        command,
        cwd=files[0].parent, capture_output=True, text=True, check=False, timeout=600,
    )  # fmt: skip
    assert not done.stderr, done.stderr
    return done.stdout.strip()


def pyright(files: list[Path]) -> str:
    """Return the errors of pyright in its standard mode, one per line."""
    command = [
        sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable,
        "--pythonversion", "3.11", *map(str, files),
    ]  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:  # without the settings of this project
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, check=False, timeout=600
        )
    found = json.loads(done.stdout)
    assert found["summary"]["filesAnalyzed"] == len(files), done.stdout
    return "\n".join(
        f"{Path(each['file']).name}:{each['range']['start']['line'] + 1}: {each['message']}"
        for each in found["generalDiagnostics"]
        if each["severity"] == "error"
    )
