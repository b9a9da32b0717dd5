"""All programs of the pages and of operations type-check, with mypy --strict and with pyright.

Each checker runs once for all of them: most of its time goes into reading the models.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.document import load
from codegen.example_forms import asynchronous
from tests.docs.checkers import ROOT, Errors, mypy, name_of, pages, pyright
from tests.docs.operation_examples import FOLDER, functions

#: Every Python block of README and docs, by its page and its number there.
BLOCKS = {
    f"{name_of(page).replace('-', '_')}_{number}.py": block
    for page in pages()
    for number, block in enumerate(
        re.findall(r"^```python\n(.*?)^```", page.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    )
}
PROGRAMS = sorted((ROOT / "docs" / "examples").glob("*.py"))
#: The files of examples of operations; each becomes a module with a function for each example.
EXAMPLES = sorted(FOLDER.glob("*.yaml"))
RECIPES = re.findall(
    r"^```py\n(.*?)^```",
    (ROOT / "docs" / "many-machines.md").read_text("utf-8"),
    re.DOTALL | re.MULTILINE,
)
#: What both checkers read, and what only mypy reads.
BOTH = [
    *BLOCKS,
    *(path.name for path in PROGRAMS),
    *(f"examples_of_{path.stem}.py" for path in EXAMPLES),
]
ONLY_MYPY = [
    *(f"awaited_{path.stem}.py" for path in EXAMPLES),
    *(f"recipe_{number}.py" for number, _ in enumerate(RECIPES)),
]
WRONG = """\
from ringkit import RingCentral
with RingCentral.from_env() as rc:
    print(rc.api.extensions.read_extension().nmae)
"""
#: Programs with an error.
MISTAKES = {"wrong.py": WRONG, "wrong_recipe.py": RECIPES[0].replace(".records", ".record")}
#: Files with decorators of packages that are not installed here.
UNTYPED = {"wrong_recipe.py", *(f"recipe_{number}.py" for number, _ in enumerate(RECIPES))}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all files."""
    folder = tmp_path_factory.mktemp("programs")
    files = BLOCKS | MISTAKES
    files |= {path.name: path.read_text("utf-8") for path in PROGRAMS}
    files |= {f"recipe_{number}.py": recipe for number, recipe in enumerate(RECIPES)}
    for path in EXAMPLES:
        names = list(load(path))
        files[f"examples_of_{path.stem}.py"] = functions(names)
        files[f"awaited_{path.stem}.py"] = functions(names, asynchronous)
    for name, text in files.items():
        head = "# mypy: allow-untyped-decorators\n" if name in UNTYPED else ""
        (folder / name).write_text(head + text, "utf-8")
    assert files.keys() == {*BOTH, *ONLY_MYPY, *MISTAKES}
    return folder


@pytest.fixture(scope="module")
def by_mypy(folder: Path) -> Errors:
    return mypy(folder, [*BOTH, *ONLY_MYPY, *MISTAKES])


@pytest.fixture(scope="module")
def by_pyright(folder: Path) -> Errors:
    return pyright(folder, [*BOTH, "wrong.py"])


@pytest.mark.parametrize("name", [*BOTH, *ONLY_MYPY])
def test_mypy(name: str, by_mypy: Errors) -> None:
    assert by_mypy[name] == []


@pytest.mark.parametrize("name", BOTH)
def test_pyright(name: str, by_pyright: Errors) -> None:
    assert by_pyright[name] == []


def test_errors_are_noticed(by_mypy: Errors, by_pyright: Errors) -> None:
    assert 'has no attribute "nmae"' in "\n".join(by_mypy["wrong.py"])
    assert '"nmae"' in "\n".join(by_pyright["wrong.py"])


def test_recipes_that_are_not_run_have_the_types_they_say(by_mypy: Errors) -> None:
    (error,) = by_mypy["wrong_recipe.py"]
    assert "ExportResult" in error


def test_nothing_is_left_out() -> None:
    assert len(BLOCKS) > 60
    assert len(PROGRAMS) == 5
    assert len(RECIPES) == 3


def test_nothing_is_written_in_vain(folder: Path) -> None:
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--select", "F", "--quiet"]
    written = [str(folder / name) for name in BOTH if name.startswith("examples_of_")]
    done = subprocess.run([*command, *written], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
