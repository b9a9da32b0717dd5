"""What spec/docs covers of the present description, and that what it names is there."""

from __future__ import annotations

import re
from typing import Any

import pytest

from codegen.document import operations
from codegen.texts import DOCS, read_texts, with_texts
from codegen.views import sent_components
from ringkit import RingCentral
from tests.codegen.conftest import ROOT

Document = dict[str, Any]
#: What has a text. What another edition adds has none yet: the report of changes names it.
OPERATIONS, PARAMETERS, MEMBERS = 520, 886, 1904
#: The models of answers whose every member is described.
DESCRIBED_MODELS = 750


@pytest.fixture(scope="module")
def document(normal_document: Document) -> Document:
    return with_texts(normal_document, read_texts(ROOT / DOCS), {})[0]


@pytest.fixture(scope="module")
def described(document: Document) -> dict[str, Document]:
    return {operation["operationId"]: operation for *_, operation in operations(document)}


def test_every_operation_has_a_text(described: dict[str, Document]) -> None:
    lacking = [name for name, operation in described.items() if not operation["x-text"]]
    assert len(described) - len(lacking) >= min(OPERATIONS, len(described)), lacking


def test_every_parameter_has_a_text(described: dict[str, Document]) -> None:
    found = {
        f"{name}: {parameter['name']}": parameter["x-text"]
        for name, operation in described.items()
        for parameter in operation["parameters"]
        if parameter["schema"].get("x-default") != "~"
    }
    lacking = [place for place, text in found.items() if not text]
    assert len(found) - len(lacking) >= min(PARAMETERS, len(found)), lacking


def test_every_member_that_a_person_sets_has_a_text(document: Document) -> None:
    schemas = document["components"]["schemas"]
    found = {
        f"{name}: {member}": schemas[name]["x-member-texts"].get(member)
        for name in sorted(sent_components(document))
        for member, schema in schemas[name].get("properties", {}).items()
        if not schema.get("readOnly")
    }
    lacking = [place for place, text in found.items() if not text]
    assert len(found) - len(lacking) >= min(MEMBERS, len(found)), lacking


def test_the_models_of_answers_are_described(document: Document) -> None:
    schemas = document["components"]["schemas"]
    sent = sent_components(document)
    whole = [
        name
        for name, schema in schemas.items()
        if name not in sent
        and schema.get("properties")
        and schema["properties"].keys() <= schema["x-member-texts"].keys()
    ]
    assert len(whole) >= DESCRIBED_MODELS


def test_what_a_text_names_is_there() -> None:
    with RingCentral(client_id="id") as rc:
        missing = {
            f"{place}: {name}"
            for place, text in read_texts(ROOT / DOCS).every().items()
            for name in re.findall(r"`(rc(?:\.\w+)+)", text)
            if not _exists(rc, name.split(".")[1:])
        }
    assert missing == set()


def _exists(owner: Any, names: list[str]) -> bool:
    for name in names:
        if not hasattr(owner, name):
            return False
        owner = getattr(owner, name)
    return True
