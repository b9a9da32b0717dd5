"""Regeneration: the tree becomes what a new description gives, or stays as it is to the byte."""

from __future__ import annotations

import copy
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from codegen import pipeline, replacement
from codegen.document import CodegenError, to_yaml
from codegen.importer import PROVENANCE
from codegen.pipeline import import_description
from codegen.regenerate import BODY, Outcome, regenerate
from tests.codegen.conftest import ROOT
from tests.codegen.test_constructs import BASE, TEXT, operation, schemas
from tests.io.engines.servers import answer, read_request, serving

Document = dict[str, Any]
Edit = Callable[[Document], None]
PASSES = (sys.executable, "-c", "print('ten passed')")
FAILS = (sys.executable, "-c", "print('one failed'); raise SystemExit(1)")


@contextmanager
def served(content: str) -> Iterator[str]:
    """Serve a description over http; the address is one that `allow_http` accepts."""

    def handler(connection: Any) -> None:
        read_request(connection)
        connection.sendall(answer(content.encode()))

    with serving(handler) as url:
        yield f"{url}/rc.yml?key=s3cret"


def git(root: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"]
    command = ["git", *identity, "-c", "core.autocrlf=false", *arguments]
    done = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True)
    return done.stdout


def committed(root: Path) -> None:
    (root / ".gitignore").write_text("build/\n.venv/\n__pycache__/\n")
    git(root, "init", "--quiet")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "Before")


def changed_paths(root: Path) -> set[str]:
    lines = git(root, "status", "--porcelain", "--untracked-files=all").splitlines()
    return {line[3:] for line in lines}


def edited(edit: Edit, document: Document = BASE) -> Document:
    changed = copy.deepcopy(document)
    edit(changed)
    return changed


def another(document: Document) -> None:
    added = copy.deepcopy(operation(document)) | {"operationId": "replaceThing"}
    document["paths"]["/things/{thingId}/all"] = {"put": added}


def described(document: Document) -> None:
    operation(document)["description"] = "Other words."


def copy_version(root: Path) -> None:
    """Give a tree the version of the package, from which the next one is proposed."""
    version = Path("runtime/ringkit/_version.py")
    (root / version).parent.mkdir(parents=True)
    shutil.copy(ROOT / version, root / version)


def small_tree(folder: Path) -> Path:
    """Write a tree with a small description and its code, and return its root."""
    root = folder / "small"
    (root / "spec" / "overlays").mkdir(parents=True)
    shutil.copy(ROOT / "pyproject.toml", root)
    copy_version(root)
    source = folder / "small.json"
    source.write_text(json.dumps(BASE))
    assert import_description(str(source), root) is not None
    return root


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = small_tree(tmp_path_factory.mktemp("pristine"))
    committed(root)
    return root


@pytest.fixture
def small(pristine: Path, tmp_path: Path) -> Path:
    """A repository with a small description and its code, committed."""
    return Path(shutil.copytree(pristine, tmp_path / "small"))


def test_an_added_operation(small: Path) -> None:
    with served(to_yaml(edited(another))) as url:
        outcome = regenerate(small, url, allow_http=True, checks=[PASSES], say=lambda _: None)
    assert (outcome.changed, outcome.passed) == (True, True)
    assert outcome.title == "Regenerate from the description with 2 operations"
    assert "def replace_thing(" in (small / "generated/ringkit_api/things.py").read_text()
    assert "replaceThing: things.replace_thing" in (small / "spec/names.yaml").read_text()
    recorded = (small / PROVENANCE).read_text()
    assert "operations = 2\n" in recorded
    assert 'source = "http://127.0.0.1' in recorded
    assert "s3cret" not in recorded
    body = (small / BODY).read_text()
    assert "The description has 2 operations and 3 schemas." in body
    assert f"- `{' '.join(PASSES)}` passed\n" in body
    assert "operation replaceThing is new (things.replace_thing)\n" in body
    assert pipeline.differences(small) == []
    assert list((small / "build").glob("replace-*")) == []


@pytest.mark.parametrize("edit", [lambda document: None, described], ids=["bytes", "sentences"])
def test_what_has_the_same_facts_changes_nothing(small: Path, edit: Edit) -> None:
    with served(json.dumps(edited(edit))) as url:
        outcome = regenerate(small, url, allow_http=True, checks=[FAILS], say=lambda _: None)
    assert outcome == Outcome(changed=False)
    assert outcome.lines().startswith("changed=false\npassed=true\nbranch=regenerate\n")
    assert changed_paths(small) == set()


def test_a_failed_check_is_part_of_the_outcome(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    absent = ("no-such-program-of-ours",)
    with served(json.dumps(edited(another))) as url:
        outcome = regenerate(small, url, allow_http=True, checks=[PASSES, FAILS, absent])
    assert outcome.changed
    assert [check.passed for check in outcome.checks] == [True, False, False]
    assert "changed=true\npassed=false\n" in outcome.lines()
    body = (small / BODY).read_text()
    assert f"- `{' '.join(FAILS)}` **failed**\n" in body
    assert "```text\none failed\n```" in body
    assert "no-such-program-of-ours cannot be started" in body
    assert "```text\nten passed" not in body
    assert "ten passed\n" in capsys.readouterr().out
    assert "generated/ringkit_api/things.py" in changed_paths(small)


def test_the_report_of_changes_is_in_the_text(small: Path) -> None:
    with served(json.dumps(edited(another))) as url:
        regenerate(small, url, allow_http=True, checks=[], say=lambda _: None)
    report = (small / "build" / "description-changes.md").read_text("utf-8")
    assert "`replaceThing` (`things.replace_thing`)" in report
    assert (small / BODY).read_text("utf-8").endswith(f"## Changes\n\n{report}")


def repeated(document: Document) -> None:
    operation(document)["description"] = "Everything that there is to know about a thing is here."
    another(document)


def test_what_the_report_of_changes_says_is_said_once(small: Path) -> None:
    words = "everything that there is to know about a thing"
    texts = small / "spec" / "docs" / "things.yaml"
    texts.parent.mkdir()
    texts.write_text(f"operations:\n  updateThing:\n    text: {words.capitalize()}.\n", "utf-8")
    (small / "spec" / "overlays" / "10-more.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: More, version: 1.0.0}\nactions:\n"
        "- target: $.components.schemas.Zebra\n  description: It has stripes.\n"
        "  update: {title: Zebra}\n",
        "utf-8",
    )
    with served(json.dumps(edited(repeated))) as url:
        regenerate(small, url, allow_http=True, checks=[], say=lambda _: None)
    body = (small / BODY).read_text("utf-8")
    assert "## Texts that repeat the upstream document\n" in body
    assert body.count(words) == 1
    assert body.count("It has stripes") == 1


def without_operations(document: Document) -> None:
    document["paths"] = {}


def in_a_circle(document: Document) -> None:
    schemas(document)["Thing"] = {"allOf": [{"$ref": "#/components/schemas/Thing"}]}


YAML = to_yaml(BASE | {"info": {"title": "Small", "version": "2"}})
REFUSED: dict[str, tuple[str, str]] = {
    "a page": ("<!DOCTYPE html><title>Log in</title>", "a page of HTML or XML"),
    "nothing": ("", "no mapping but NoneType; it may be cut off"),
    "a text": ("Service unavailable", "no mapping but str"),
    "cut off in a text": (YAML[: YAML.index("Thing")] + '"', "cut off"),
    "cut off in the operations": (YAML[: YAML.index("components:")], "components: is missing"),
    "another document": ("name: ci\non: push\n", "openapi: the version is None"),
    "Swagger": ('{"swagger": "2.0"}', "this is Swagger 2.0"),
    "without operations": (
        to_yaml(edited(without_operations)), "has 0 operations, and spec/ has 1"),
    "what is not carried": (
        to_yaml(edited(lambda d: schemas(d)["Thing"].update({"if": TEXT}))), r"Thing.*\.if"),
    "what defeats a rule": (to_yaml(edited(in_a_circle)), "schema Thing.* refers to itself"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_a_description_that_is_refused(small: Path, name: str) -> None:
    content, said = REFUSED[name]
    with served(content) as url, pytest.raises(CodegenError, match=said) as caught:
        regenerate(small, url, allow_http=True, checks=[PASSES], say=lambda _: None)
    assert "s3cret" not in str(caught.value)
    assert changed_paths(small) == set()


@pytest.mark.parametrize("end", [OSError("disk full"), KeyboardInterrupt()], ids=lambda e: repr(e))
@pytest.mark.parametrize("renames", range(8))
def test_replacing_that_ends_at_any_rename_changes_nothing(
    small: Path, monkeypatch: pytest.MonkeyPatch, end: BaseException, renames: int
) -> None:
    real, done = os.replace, 0

    def failing(source: Path, target: Path) -> None:
        nonlocal done
        done += 1
        if done == renames + 1:
            raise end
        real(source, target)

    monkeypatch.setattr(replacement.os, "replace", failing)
    new = small.parent / "new"
    new.mkdir()
    (new / "things.py").write_text("new")
    contents: dict[Path, str | Path] = {
        Path("spec/names.yaml"): "new", Path("spec/ringcentral.yaml"): "new",
        Path("generated/ringkit_api"): new, Path("pyproject.toml"): "new",
    }  # fmt: skip
    with pytest.raises((CodegenError, KeyboardInterrupt)):
        replacement.replace_together(small, contents)
    assert changed_paths(small) == set()
    monkeypatch.undo()
    replacement.replace_together(small, contents)
    assert (small / "generated/ringkit_api/things.py").read_text() == "new"
    assert (small / "spec/names.yaml").read_text() == "new"
