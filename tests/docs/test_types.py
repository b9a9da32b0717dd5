"""Every Python block of README and docs type-checks, with mypy --strict and with pyright."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.docs.checkers import mypy, name_of, pages, pyright

PAGES = pages()


@pytest.fixture(scope="module")
def blocks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one file for each block, named after its page and its number there."""
    folder = tmp_path_factory.mktemp("blocks")
    for page in PAGES:
        found = re.findall(
            r"^```python\n(.*?)^```", page.read_text("utf-8"), re.DOTALL | re.MULTILINE
        )
        for number, block in enumerate(found):
            name = f"{name_of(page).replace('-', '_')}_{number}.py"
            (folder / name).write_text(block, "utf-8")
    assert len(list(folder.iterdir())) > 60
    return folder


def test_mypy(blocks: Path) -> None:
    assert not (errors := mypy(sorted(blocks.glob("*.py")))), errors


def test_pyright(blocks: Path) -> None:
    assert not (errors := pyright(sorted(blocks.glob("*.py")))), errors


def test_errors_are_noticed(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.py"
    wrong.write_text(
        "from ringkit import RingCentral\n"
        "with RingCentral.from_env() as rc:\n"
        "    print(rc.api.extensions.read_extension().nmae)\n",
        "utf-8",
    )
    assert 'has no attribute "nmae"' in mypy([wrong])
    assert '"nmae"' in pyright([wrong])
