"""Our own words in spec/docs: their form, their places, and where they are shown."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.document import CodegenError, operations
from codegen.texts import OperationText, SchemaText, Texts, read_texts, summary_of, with_texts

LONG = "A sentence that has more characters than a line of documentation can show beside code. "


def written(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return folder


def test_texts_of_all_files_are_one(tmp_path: Path) -> None:
    written(
        tmp_path,
        parameters="parameters:\n  page: The page to read.\n",
        members="members:\n  uri: Address of the object.\n",
        sms="operations:\n  sendIt:\n    text: >-\n      Send it.\n      Twice.\n",
        fax="schemas:\n  Fax:\n    members:\n      pages: How many pages it has.\n",
    )
    assert read_texts(tmp_path) == Texts(
        {"sendIt": OperationText("Send it. Twice.")},
        {"Fax": SchemaText("", {"pages": "How many pages it has."})},
        {"page": "The page to read."},
        {"uri": "Address of the object."},
    )


def test_no_folder_is_no_text(tmp_path: Path) -> None:
    assert read_texts(tmp_path / "missing") == Texts()


@pytest.mark.parametrize(
    ("text", "problem"),
    {
        "operation": ("operations:\n  a:\n    words: Send it.\n", "a: has ['words']; known are"),
        "no text": ("operations:\n  a: {}\n", "a: a text is needed, not NoneType"),
        "a mapping": ("operations:\n  a:\n    text:\n      Send: it.\n", "needed, not dict"),
        "no period": ("operations:\n  a:\n    text: Send it\n", "a sentence is needed"),
        "no capital": ("schemas:\n  A:\n    text: what it is.\n", "a sentence is needed"),
        "summary": (f"operations:\n  a:\n    text: {LONG}\n", "first sentence has over 76"),
        "member": (f"schemas:\n  A:\n    members:\n      b: {LONG * 2}\n", "at most 140"),
        "members": ("schemas:\n  A:\n    members: [b]\n", "a mapping of names to texts"),
        "section": ("schema:\n  A:\n    text: It is.\n", "has ['schema']; known are"),
    }.values(),
)  # fmt: skip
def test_what_is_not_of_the_form_is_refused(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(CodegenError, match="words") as caught:
        read_texts(written(tmp_path, words=text))
    assert problem in str(caught.value)


def test_a_text_stands_in_one_file(tmp_path: Path) -> None:
    one = "operations:\n  a:\n    text: Send it.\n"
    with pytest.raises(CodegenError, match=r"two\.yaml: a: has its text in another file too"):
        read_texts(written(tmp_path, one=one, two=one))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Send it.", ("Send it.", "")),
        ("Send it. It goes\nat once.", ("Send it.", "It goes\nat once.")),
        ("Read version 1.0 of it. Again.", ("Read version 1.0 of it.", "Again.")),
    ],
)
def test_the_summary_is_the_first_sentence(text: str, parts: tuple[str, str]) -> None:
    assert summary_of(text) == parts


def test_what_another_edition_lacks_is_a_note(normal_document: dict[str, Any]) -> None:
    texts = Texts(
        {
            "goneOperation": OperationText("Do it."),
            "createSMSMessage": OperationText("Send it.", {"goneParameter": "It is gone."}),
        },
        {"GoneClass": SchemaText("It is."), "CreateSMSMessage": SchemaText("", {"gone": "So."})},
        {"neverThere": "Shared words need no place."},
    )
    document, notes = with_texts(normal_document, texts, {"goneExample": "rc.send()"})
    assert notes == [
        "a text for GoneClass, which is not there",
        "a text for member gone of CreateSMSMessage, which is not there",
        "a text for operation goneOperation, which is not there",
        "a text for parameter goneParameter of createSMSMessage, which is not there",
        "an example for operation goneExample, which is not there",
    ]
    assert "x-text" not in str(normal_document)
    assert document["components"]["schemas"]["CreateSMSMessage"]["x-member-texts"] == {}


def test_words_of_a_module_win_over_shared_ones(normal_document: dict[str, Any]) -> None:
    texts = Texts(
        {"readUserCallLog": OperationText("Read it.", {"dateTo": "The latest start."})},
        {"CreateSMSMessage": SchemaText("", {"text": "What it says."})},
        {"dateTo": "Shared.", "dateFrom": "Shared too."},
        {"text": "Shared.", "to": "Shared too."},
    )
    document, _ = with_texts(normal_document, texts, {})
    log = next(o for *_, o in operations(document) if o["operationId"] == "readUserCallLog")
    found = {item["name"]: item["x-text"] for item in log["parameters"]}
    assert (found["dateTo"], found["dateFrom"]) == ("The latest start.", "Shared too.")
    sent = document["components"]["schemas"]["CreateSMSMessage"]["x-member-texts"]
    assert sent == {"text": "What it says.", "to": "Shared too."}
