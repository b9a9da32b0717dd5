"""What contributors are told is what there is: commands, versions, links."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from codegen.document import load

ROOT = Path(__file__).resolve().parents[2]
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
#: The commands of the table, and what its last column says to run without make.
ROWS = dict(re.findall(r"^\| `make ([\w-]+)` \|.*\| (.+) \|$", CONTRIBUTING, re.MULTILINE))


def targets() -> list[str]:
    found = re.search(r"^\.PHONY: (.+)$", MAKEFILE, re.MULTILINE)
    assert found
    return found[1].split()


def recipes(target: str) -> list[str]:
    """Return the commands of a target, without those of `setup`, as the table writes them."""
    found = re.search(rf"^{target}:.*\n((?:\t.*\n)+)", MAKEFILE, re.MULTILINE)
    assert found, target
    text = found[1].replace("\\\n", " ")
    lines = [" ".join(line.lstrip("\t@").split()) for line in text.splitlines()]
    lines = [re.sub(r"^((?:\w+=\w+ )*)\$\((?:LOWEST_)?(?:PY|BIN)\)/?", _interpreter, line)
             for line in lines]  # fmt: skip
    return [
        re.sub(r"\$\((TESTS|SMOKE)\)", r"[\1]", line)
        .replace('$${SOURCE:+"$$SOURCE"}', "[SOURCE]")
        .replace("$(LOWEST)", ".venv-lowest")
        for line in lines
    ]


def _interpreter(found: re.Match[str]) -> str:
    return f"{found[1]}python{'' if 'PY)' in found[0] else ' -m '}"


@pytest.mark.parametrize("target", [t for t in targets() if t not in ("setup", "clean")])
def test_each_command_has_its_line_and_says_what_it_runs(target: str) -> None:
    assert target in ROWS, f"CONTRIBUTING.md has no line for `make {target}`"
    for command in recipes(target):
        said = command.replace("codegen regenerate", "codegen import")
        assert f"`{said}`" in ROWS[target], (target, command)


def test_preparing_and_cleaning_have_their_lines() -> None:
    assert {"setup", "clean"} <= ROWS.keys()
    assert set(re.findall(r"\b(?:\.\w+|build|dist)(?= |$)", recipes("clean")[0])) <= set(
        re.findall(r"`([\w.]+)`", ROWS["clean"])
    )
    for part in ('"pip>=25.1"', '--editable ".[all]" --group dev', "-m venv"):
        assert part in MAKEFILE
        assert part in ROWS["setup"]


needs_make = pytest.mark.skipif(
    sys.platform == "win32" or shutil.which("make") is None, reason="make and sh"
)


def made(folder: Path, target: str, *variables: str) -> str:
    """Run a target with an environment that is ready; its Python prints what it is given."""
    (folder / "pyproject.toml").touch()
    (folder / "venv").mkdir(exist_ok=True)
    (folder / "venv" / ".ready").touch()
    # The suite itself may be run by make.
    environment = {name: value for name, value in os.environ.items() if "MAKE" not in name}
    done = subprocess.run(
        ["make", "-f", str(ROOT / "Makefile"), target, "VENV=venv", "PY=printf '<%s>'", *variables],
        cwd=folder, env=environment, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert done.stderr == ""
    return done.stdout


@needs_make
def test_the_demonstration_prints_its_own_lines_only(tmp_path: Path) -> None:
    assert made(tmp_path, "demo") == "<-m><ringkit.demo>"


@needs_make
@pytest.mark.parametrize("source", ['x"; touch hacked; "', "$(touch hacked)", "a b"])
def test_a_source_is_never_part_of_a_command(tmp_path: Path, source: str) -> None:
    for target, name in (("spec", "import"), ("regenerate", "regenerate")):
        output = made(tmp_path, target, "SOURCE=" + source.replace("$", "$$"))
        assert output.endswith(f"<-m><codegen><{name}><{source}>"), output
        assert made(tmp_path, target).endswith(f"<-m><codegen><{name}>")
    assert not list(tmp_path.rglob("hacked"))


def test_hooks_have_the_version_of_the_environment() -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    pinned = [one for one in groups["codegen"] if str(one).startswith("ruff==")]
    hooks = load(ROOT / ".pre-commit-config.yaml")["repos"][0]["hooks"]
    assert [hook["additional_dependencies"] for hook in hooks] == [pinned, pinned]
    assert [hook["entry"].split()[:2] for hook in hooks] == [["ruff", "format"], ["ruff", "check"]]


@pytest.mark.parametrize("page", ["CONTRIBUTING.md", "SECURITY.md", "README.md"])
def test_links_to_files_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", text):
        assert (ROOT / target).exists(), target


def test_the_container_is_described_in_json() -> None:
    described = json.loads((ROOT / ".devcontainer" / "devcontainer.json").read_text("utf-8"))
    version = re.search(r"python:3\.(\d+)-", described["image"])
    assert version
    assert 11 <= int(version[1]) <= 14
    assert described["postCreateCommand"].endswith("&& make")
