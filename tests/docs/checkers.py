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


#: What a checker says of each file, by the name of the file: `file:line: message`.
Errors = dict[str, list[str]]


def mypy(folder: Path, names: list[str]) -> Errors:
    """Return the errors of mypy --strict in the files of a folder."""
    command = [
        sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11",
        "--config-file", str(SETTINGS), "--no-error-summary", "--no-color-output",
        "--cache-dir", str(ROOT / ".mypy_cache" / "single"), *names,
    ]  # fmt: skip
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, timeout=600
    )
    assert not done.stderr, done.stderr
    return _by_file(names, done.stdout.splitlines())


def pyright(folder: Path, names: list[str]) -> Errors:
    """Return the errors of pyright in its standard mode in the files of a folder."""
    command = [
        sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable,
        "--pythonversion", "3.11", *(str(folder / name) for name in names),
    ]  # fmt: skip
    with tempfile.TemporaryDirectory() as elsewhere:  # without the settings of this project
        done = subprocess.run(
            command, cwd=elsewhere, capture_output=True, text=True, check=False, timeout=600
        )
    found = json.loads(done.stdout)
    assert found["summary"]["filesAnalyzed"] == len(names), done.stdout
    errors = [
        f"{Path(each['file']).name}:{each['range']['start']['line'] + 1}: {each['message']}"
        for each in found["generalDiagnostics"]
        if each["severity"] == "error"
    ]
    return _by_file(names, errors)


def _by_file(names: list[str], errors: list[str]) -> Errors:
    found: Errors = {name: [] for name in names}
    for error in errors:
        name = error.partition(":")[0]
        assert name in found, error
        found[name].append(error)
    return found
