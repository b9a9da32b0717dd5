"""The script .ci/regenerate, from a description to the patch that a pull request is made of."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.codegen.conftest import ROOT
from tests.codegen.test_constructs import BASE
from tests.codegen.test_regenerate import another, committed, edited, git, in_a_circle, small_tree

pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or shutil.which("make") is None, reason="a script of bash, and make"
)

MAKEFILE = """\
setup:
\t@mkdir -p .venv/bin && printf '#!/bin/sh\\nexec {python} "$$@"\\n' >.venv/bin/python
\t@chmod +x .venv/bin/python
check:
\t@echo checked
test:
\t@test ! -e fails
"""


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = small_tree(tmp_path_factory.mktemp("template"))
    shutil.copytree(
        ROOT / "codegen", root / "codegen", ignore=shutil.ignore_patterns("__pycache__")
    )
    (root / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "regenerate", root / ".ci")
    (root / "Makefile").write_text(MAKEFILE.format(python=sys.executable))
    committed(root)
    return root


@pytest.fixture
def root(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(template, tmp_path / "root"))


def run(root: Path, description: object) -> subprocess.CompletedProcess[str]:
    source = root.parent / "with a space.json"
    source.write_text(json.dumps(description))
    files = {name: str(root.parent / name) for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    environment = {name: value for name, value in os.environ.items()
                   if "MAKE" not in name and name != "PYTHONPATH"}  # fmt: skip
    return subprocess.run(
        [".ci/regenerate"], cwd=root, env={**environment, **files, "SOURCE": str(source)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def written(root: Path, name: str) -> str:
    path = root.parent / name
    return path.read_text() if path.exists() else ""


@pytest.mark.parametrize("passed", ["true", "false"])
def test_what_changed_becomes_a_patch(root: Path, passed: str) -> None:
    if passed == "false":
        (root / "fails").touch()
        git(root, "add", "--all")
        git(root, "commit", "--quiet", "--message", "Tests that fail")
    done = run(root, edited(another))
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"changed=true\npassed={passed}\nbranch=regenerate\n" in written(root, "GITHUB_OUTPUT")
    body = (root / "build/pull-request.md").read_text()
    assert body in written(root, "GITHUB_STEP_SUMMARY")
    assert "- `make check` passed\n" in body
    assert ("- `make test` **failed**" in body) is (passed == "false")
    after = git(root, "stash", "create", "after").strip()
    git(root, "reset", "--hard", "--quiet")
    git(root, "apply", "--index", "build/regeneration.patch")
    assert git(root, "diff", "--stat", after, "--", "spec", "generated") == ""
    assert "def replace_thing(" in (root / "generated/ringkit_api/things.py").read_text()


def test_where_nothing_changed_there_is_no_patch(root: Path) -> None:
    done = run(root, BASE)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "changed=false\n" in written(root, "GITHUB_OUTPUT")
    assert "Nothing to do" in written(root, "GITHUB_STEP_SUMMARY")
    assert (root / "build/regeneration.patch").read_text() == ""


def test_a_refused_description_fails_with_its_diagnostic(root: Path) -> None:
    done = run(root, edited(in_a_circle))
    assert done.returncode == 1
    assert "schema Thing" in done.stderr
    assert "refers to itself" in written(root, "GITHUB_STEP_SUMMARY")
    assert written(root, "GITHUB_OUTPUT") == ""
    assert git(root, "status", "--porcelain", "--", "spec", "generated") == ""
