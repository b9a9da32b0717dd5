"""The examples of all operations type-check, with mypy --strict and with pyright."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from codegen.document import load
from tests.docs.checkers import mypy, pyright
from tests.docs.operation_examples import FOLDER, functions


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A module for each file of examples, with a function for each example."""
    folder = tmp_path_factory.mktemp("written")
    files = []
    for path in sorted(FOLDER.glob("*.yaml")):
        files.append(folder / f"examples_of_{path.stem}.py")
        files[-1].write_text(functions(list(load(path))), "utf-8")
    return files


def test_mypy(written: list[Path]) -> None:
    assert not (errors := mypy(written)), errors


def test_mypy_of_the_forms_for_asyncio(tmp_path: Path) -> None:
    form = pytest.importorskip("codegen.example_forms").asynchronous
    files = []
    for path in sorted(FOLDER.glob("*.yaml")):
        files.append(tmp_path / f"awaited_{path.stem}.py")
        files[-1].write_text(functions(list(load(path)), form), "utf-8")
    assert not (errors := mypy(files)), errors


def test_pyright(written: list[Path]) -> None:
    assert not (errors := pyright(written)), errors


def test_nothing_is_written_in_vain(written: list[Path]) -> None:
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--select", "F", "--quiet"]
    done = subprocess.run(
        [*command, *map(str, written)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
