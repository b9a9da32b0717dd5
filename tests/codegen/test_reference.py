"""The pages of the reference say of an operation what the description and the texts say."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from codegen.canonical import canonical
from codegen.examples import Example
from codegen.normalise import normalise
from codegen.project import RingkitProject
from codegen.reference import reference_pages, whole_program
from codegen.texts import OperationText, SchemaText, Texts, with_texts

DESCRIPTION: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "t", "version": "1"},
    "paths": {
        "/restapi/v1.0/account/{accountId}/letter": {
            "post": {
                "tags": ["Letters"], "operationId": "sendLetter",
                "x-throttling-group": "Heavy", "x-app-permission": "Mail",
                "x-user-permission": "Write OR ReadAll",
                "parameters": [
                    {"name": "accountId", "in": "path", "required": True,
                     "schema": {"type": "string", "default": "~"}},
                    {"name": "sendDate", "in": "query",
                     "schema": {"type": "string", "format": "date-time"}},
                ],
                "requestBody": {"required": True, "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/Letter"}}}},
                "responses": {
                    "200": {"description": "", "content": {"application/json": {
                        "schema": {"$ref": "#/components/schemas/Letter"}}}},
                    "404": {"description": ""},
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Letter": {
                "type": "object", "required": ["text"],
                "properties": {
                    "text": {"type": "string", "maxLength": 9},
                    "to": {"type": "array", "items": {"$ref": "#/components/schemas/Person"}},
                    "id": {"type": "string", "readOnly": True},
                },
            },
            "Person": {"type": "object", "properties": {
                "mood": {"type": "string", "enum": ["Good", "Bad"]}}},
        },
        "securitySchemes": {"OAuth2": {"type": "oauth2", "flows": {}}},
    },
}  # fmt: skip
TEXTS = Texts(
    {"sendLetter": OperationText("Send a letter. It arrives.", {"sendDate": "When it is sent."})},
    {"Letter": SchemaText("A letter.", {"text": "What it says."})},
    members={"mood": "How they feel."},
)
EXAMPLES = {"sendLetter": Example("print(rc, sys.argv)\n", "import sys\n")}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    normal, _ = with_texts(normalise(canonical(DESCRIPTION))[0], TEXTS, {})
    project = RingkitProject(DESCRIPTION, normal, tmp_path_factory.mktemp("made"))
    return reference_pages(normal, project.modules, project.classes, [], EXAMPLES)


def test_an_operation(pages: dict[str, str]) -> None:
    page = pages["letters.md"]
    for part in (
        "## send_letter {#sendLetter}\n\nSend a letter. It arrives.\n",
        "`POST /restapi/v1.0/account/{accountId}/letter`",
        "rc.api.letters.send_letter(",
        "- **Returns** 200 [Letter](models/l.md#letter)",
        "- **Described errors** 404",
        "- **Rate group** [Heavy](rate-groups.md#heavy)",
        "- **App permission** [Mail](permissions.md#app-mail)",
        "- **User permission** [Write](permissions.md#user-write) OR",
        "OR [ReadAll](permissions.md#user-readall)",
        "| `send_date` | datetime or date | When it is sent. |",
        "| `text` | str | What it says. Required; at most 9 characters. |",
        "| `to` | list of [Person](models/p.md#person) |",
        "    print(rc, sys.argv)\n",
    ):
        assert part in page
    assert "`id`" not in page.partition("**Body**")[2]  # read-only


def test_models_and_lists(pages: dict[str, str]) -> None:
    assert '| `mood` | `"Good"` or `"Bad"` | How they feel. |' in pages["models/p.md"]
    assert "[`send_letter`](letters.md#sendLetter): Send a letter.\n" in pages["index.md"]
    page = pages["permissions.md"]
    assert "### Mail {#app-mail}\n\n[letters.send_letter](letters.md#sendLetter)\n" in page
    either = "[letters.send_letter](letters.md#sendLetter) (Write OR ReadAll)"
    for heading in ("### Write {#user-write}", "### ReadAll {#user-readall}"):
        assert f"{heading}\n\n{either}\n" in page
    assert "## Heavy\n\n[letters.send_letter]" in pages["rate-groups.md"]


def test_a_whole_program() -> None:
    before = "import sys\nfrom ringkit import Attachment\n\nfile = Attachment(b'')\n"
    program = whole_program(Example("print(rc, file)\n", before))
    ast.parse(program)
    assert program == (
        "import sys\n\nfrom ringkit import Attachment, RingCentral\n\n"
        "with RingCentral.from_env() as rc:\n    file = Attachment(b'')\n    print(rc, file)\n"
    )
