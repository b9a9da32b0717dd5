"""The form of examples in spec/examples, and drafts of them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.document import CodegenError, Document, load, operations, parse
from codegen.examples import Example, draft, read_examples
from codegen.normalise import normalise
from codegen.pinned import NAMES, read_names


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("a: print(rc)\n", r"e\.yaml, a: an example is a mapping that has code"),
        ("a: {before: 'x = 1\n'}\n", r"e\.yaml, a: an example is a mapping that has code"),
        ("a:\n  code: |\n    x = 1\n  after: x\n", r"e\.yaml, a: has \['after'\]"),
        ("a:\n  code: x = 1\n", r"e\.yaml, a, code: ends with one line break"),
        ("a:\n  code: 1\n", r"e\.yaml, a, code: is no text"),
        ("a:\n  code: |\n" + "    x = 1\n" * 9, r"e\.yaml, a, code: has more than 8 lines"),
        (f"a:\n  code: |\n    x = '{'x' * 76}'\n", r"e\.yaml, a, code, line 1: is longer than 76"),
        ("a:\n  code: |\n    x = 1\n    x = (\n", r"e\.yaml, a, code, line 2: '\(' was never"),
        (
            "a:\n  code: |\n    sms = rc.api.sms\n",
            r"e\.yaml, a, code, line 1: calls are written out",
        ),
        ("a:\n  code: |\n    x\na:\n  code: |\n    x\n", r"e\.yaml: a key is there twice"),
    ],
    ids=[
        "text",
        "no-code",
        "unknown",
        "break",
        "number",
        "lines",
        "columns",
        "syntax",
        "alias",
        "twice",
    ],
)
def test_form(tmp_path: Path, written: str, told: str) -> None:
    (tmp_path / "e.yaml").write_text(written, "utf-8")
    with pytest.raises(CodegenError, match=told):
        read_examples(tmp_path)


def test_two_files_have_an_example_of_the_same_operation(tmp_path: Path) -> None:
    for name in ("e.yaml", "f.yaml"):
        (tmp_path / name).write_text("a:\n  code: |\n    x = 1\n", "utf-8")
    with pytest.raises(CodegenError, match=r"f\.yaml, a: has another example"):
        read_examples(tmp_path)


@pytest.fixture(scope="module")
def description(root: Path) -> Document:
    """The corrected description, as it was written for the emulator."""
    return load(root / "generated" / "ringkit_api" / "description.json")


@pytest.fixture(scope="module")
def document(root: Path, description: Document) -> Document:
    """The description, normalised."""
    return normalise(description, read_names(root / NAMES))[0]


def test_every_operation_can_be_drafted(document: Document) -> None:
    described = {each["operationId"]: each for _, _, each in operations(document)}
    for operation_id, operation in described.items():
        ((drafted, parts),) = parse(draft(document, operation_id).encode()).items()
        program = ast.parse(Example(**parts).program)
        calls = {ast.unparse(n.func) for n in ast.walk(program) if isinstance(n, ast.Call)}
        assert drafted == operation_id
        assert f"rc.api.{operation['x-module']}.{operation['x-name']}" in calls


def test_a_draft_has_what_the_operation_needs(
    description: Document, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("codegen.__main__.describe", lambda _root: (description, []))
    assert main(["example", "createSMSMessage"]) == 0
    assert capsys.readouterr().out == (
        "createSMSMessage:\n"
        "  code: |\n"
        "    found = rc.api.sms.create_sms_message(\n"
        '        body={"from_": {"phone_number": ...}, "to": [{"phone_number": ...}], '
        '"text": ...},\n'
        "    )\n"
        "    print(found.id, found.uri, found.availability)\n"
    )


def test_there_is_no_draft_without_an_operation(document: Document) -> None:
    with pytest.raises(CodegenError, match="there is no operation createLetter"):
        draft(document, "createLetter")
