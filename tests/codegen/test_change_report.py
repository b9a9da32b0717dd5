"""Reports between files and revisions, at an import, and over a folder of editions."""

from __future__ import annotations

import copy
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen import __main__ as command
from codegen.change_report import edition_at
from codegen.document import CodegenError, to_yaml
from codegen.pinned import NAMES
from codegen.pipeline import build
from tests.codegen.test_constructs import BASE, TEXT

Document = dict[str, Any]


def second() -> Document:
    """Return another edition of the small description: a new operation, and one member less."""
    document = copy.deepcopy(BASE)
    document["paths"]["/things"] = {
        "get": {
            "operationId": "listThings",
            "tags": ["Things"],
            "summary": "Lists all the things that you have made so far",
            "responses": {"204": {}},
        }
    }
    document["components"]["schemas"]["Thing"]["properties"]["zebra"] = TEXT
    return document


@pytest.fixture
def tree(tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tree of its own with the small description, that the commands work on."""
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "ringcentral.yaml").write_text(to_yaml(BASE), "utf-8")
    version = tmp_path / "runtime" / "ringkit" / "_version.py"
    version.parent.mkdir(parents=True)
    version.write_text('__version__ = "0.3.1"\n', "utf-8")
    (tmp_path / "pyproject.toml").write_bytes((root / "pyproject.toml").read_bytes())
    monkeypatch.setattr(command, "ROOT", tmp_path)
    names = build(tmp_path, tmp_path / "built" / "ringkit_api").names
    (tmp_path / NAMES).write_text(names.text(), "utf-8")
    return tmp_path


def upstream(folder: Path) -> Path:
    path = folder / "upstream.json"
    path.write_text(json.dumps(second()), "utf-8")
    return path


def test_two_files_are_compared(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = tree / "spec" / "ringcentral.yaml", upstream(tree)
    assert command.main(["diff", str(old), str(new)]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("# Changes of the description\n\nFrom `ringcentral.yaml` to `upstr")
    assert "- `things.list_things` (`listThings`): `GET /things`" in printed
    paths = [tree / "out" / "report.md", tree / "out" / "report.json"]
    arguments = ["--markdown", str(paths[0]), "--json", str(paths[1])]
    assert command.main(["diff", str(old), str(new), *arguments]) == 0
    assert capsys.readouterr().out == ""
    assert paths[0].read_text("utf-8") == printed
    found = json.loads(paths[1].read_text("utf-8"))
    assert found["counts"] == {"breaking": 0, "additive": 2, "neutral": 0}
    assert (found["version"], found["proposed_version"]) == ("0.3.1", "0.3.2")


def repository(tree: Path) -> Callable[[str], None]:
    """Make a repository of the tree; return a function that commits spec/."""
    git = ["git", "-C", str(tree), "-c", "user.name=a", "-c", "user.email=a@example.com"]

    def commit(message: str) -> None:
        for arguments in (["add", "spec"], ["commit", "-q", "-m", message]):
            subprocess.run([*git, *arguments], check=True, capture_output=True)

    subprocess.run([*git, "init", "-q"], check=True, capture_output=True)
    return commit


def test_a_revision_has_its_own_names_and_corrections(tree: Path) -> None:
    commit = repository(tree)
    commit("one")
    text = (tree / NAMES).read_text("utf-8")
    (tree / NAMES).write_text(text.replace("things.update_thing", "things.change_thing"), "utf-8")
    overlay = tree / "spec" / "overlays" / "10-more.yaml"
    overlay.parent.mkdir()
    overlay.write_text(
        "overlay: 1.0.0\ninfo: {title: More, version: 1.0.0}\nactions:\n"
        "- target: $.components.schemas.Thing.properties\n  description: It has stripes.\n"
        "  update: {stripes: {type: string}}\n",
        "utf-8",
    )
    commit("two")
    out = tree / "out.json"
    assert command.main(["diff", "HEAD~1", "HEAD", "--json", str(out)]) == 0
    found = json.loads(out.read_text("utf-8"))["changes"]
    assert [(change["kind"], change["place"]) for change in found] == [
        ("operation renamed", "things.change_thing"),
        ("member added", "Thing"),
    ]
    for source, said in (
        ("no-such-thing", "neither a file nor a revision"),
        ("--output=x", "neither a file nor a revision"),
    ):
        with pytest.raises(CodegenError, match=said):
            edition_at(tree, source)
    assert command.main(["diff", "HEAD", str(tree / "absent.yml")]) == 1


def test_an_import_reports_what_changed_what_to_write_and_what_was_copied(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = tree / "spec" / "docs" / "things.yaml"
    texts.parent.mkdir()
    texts.write_text(
        "operations:\n  updateThing:\n    text: Lists all the things that you have made so far.\n",
        "utf-8",
    )
    assert command.main(["import", str(upstream(tree))]) == 1
    shown = capsys.readouterr()
    assert "what changed: build/description-changes.md and .json" in shown.out
    copied = "updateThing: lists all the things that you have made so far"
    assert f"a text of the upstream document: {copied}" in shown.err
    found = json.loads((tree / "build" / "description-changes.json").read_text("utf-8"))
    new = ["`listThings` (`things.list_things`)"]
    assert found["notes"] == {
        "Texts that repeat the upstream document": [copied],
        "New operations without text in spec/docs": new,
        "New operations without example in spec/examples": new,
    }
    assert [change["kind"] for change in found["changes"]] == ["operation added", "member added"]
    written = (tree / "build" / "description-changes.md").read_text("utf-8")
    assert "## New operations without text in spec/docs\n\n- `listThings`" in written


def test_an_import_is_compared_with_the_last_commit(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    repository(tree)("one")
    for said in ("what changed: build/description-changes.md", "nothing to do"):
        assert command.main(["import", str(upstream(tree))]) == 0
        assert said in capsys.readouterr().out
        found = json.loads((tree / "build" / "description-changes.json").read_text("utf-8"))
        assert (found["old"], found["counts"]["additive"]) == ("HEAD", 2)


def test_texts_and_examples_that_are_there_are_not_asked_for(tree: Path) -> None:
    written = {"docs": {"operations": {"listThings": {"text": "List them."}}},
               "examples": {"listThings": {"code": "print(1)\n"}}}  # fmt: skip
    for folder, content in written.items():
        path = tree / "spec" / folder / "things.yaml"
        path.parent.mkdir()
        path.write_text(to_yaml(content), "utf-8")
    out = tree / "out.json"
    old = str(tree / "spec" / "ringcentral.yaml")
    assert command.main(["diff", old, str(upstream(tree)), "--json", str(out)]) == 0
    assert json.loads(out.read_text("utf-8"))["notes"] == {}


def test_a_folder_of_editions_has_one_report_for_each_that_follows(
    tree: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "editions"
    folder.mkdir()
    third = second()
    third["paths"]["/things"]["get"]["operationId"] = "listThingsV2"
    for name, document in (("1", BASE), ("2", second()), ("3", third)):
        (folder / f"{name}.json").write_text(json.dumps(document), "utf-8")
    (folder / "readme.txt").write_text("none of them")
    assert command.main(["editions", str(folder), "--to", str(tmp_path / "out")]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "1 to 2: 0 breaking, 2 additive, 0 neutral changes",
        "2 to 3: 1 breaking, 0 additive, 1 neutral changes",
    ]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["2.json", "3.json"]
    found = json.loads((tmp_path / "out" / "3.json").read_text("utf-8"))
    assert found["operation renamed"] == [
        ["things.list_things_v2", "listThingsV2", "", "things.list_things", "things.list_things_v2"]
    ]
