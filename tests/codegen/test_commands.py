"""The commands of codegen: what they print, keep and refuse."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest

from codegen import pipeline
from codegen.__main__ import main
from codegen.document import CodegenError, parse
from tests.codegen.test_constructs import BASE


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "small.json"
    path.write_text(json.dumps(BASE))
    return path


def test_the_document_after_a_rule(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--spec", str(small), "--after", "name_operations"]) == 0
    printed = parse(capsys.readouterr().out.encode())
    assert printed["paths"]["/things/{thingId}"]["put"]["x-name"] == "update_thing"
    assert "x-bodies" not in printed["paths"]["/things/{thingId}"]["put"]
    assert main(["generate", "--spec", str(small), "--after", "nothing"]) == 1
    assert "there is no rule nothing; the rules are identify" in capsys.readouterr().err


def test_what_was_written_is_kept_where_the_formatter_fails(
    root: Path, small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = pipeline.RingkitProject.build

    def broken(self: pipeline.RingkitProject) -> object:
        problems = write(self)
        (self.project_dir / "things.py").write_text("def f(:\n")
        return problems

    monkeypatch.setattr(pipeline.RingkitProject, "build", broken)
    keep = tmp_path / "kept"
    with (
        pytest.raises(CodegenError, match=r"ruff .* failed:\n(.*\n)*.*things\.py:1:7"),
        pipeline.built(root, small, keep=keep),
    ):
        pass
    assert (keep / "ringkit_api" / "things.py").read_text() == "def f(:\n"


def test_a_failure_names_the_schema_and_the_rule(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = copy.deepcopy(BASE)
    document["components"]["schemas"]["Thing"] = {"allOf": [{"$ref": "#/components/schemas/Thing"}]}
    path = tmp_path / "wrong.json"
    path.write_text(json.dumps(document))
    assert main(["generate", "--spec", str(path)]) == 1
    assert "rule merge_all_of: schema Thing.$ref: refers to itself" in capsys.readouterr().err
    assert main(["generate", "--spec", str(tmp_path / "absent.json")]) == 1
    assert "cannot read" in capsys.readouterr().err
