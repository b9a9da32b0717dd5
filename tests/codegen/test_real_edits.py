"""The whole description as its next edition may be: carried with all it adds, or refused."""

from __future__ import annotations

import copy
import importlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.canonical import canonical
from codegen.document import CodegenError, operations, parse
from codegen.facts import keep_facts
from codegen.gate import check_description
from codegen.overlays import Action, apply_overlays
from codegen.pinned import NAMES, read_names
from tests.codegen.chain import imported, use, write_package
from tests.codegen.conftest import ROOT
from tests.codegen.test_constructs import TEXT, ref
from tests.support.description import OPERATION_COUNT

Document = dict[str, Any]
Edit = Callable[[Document], None]
JSON = "application/json"
OBJECT: Document = {"type": "object", "properties": {"a": TEXT}}


def operation(document: Document, identity: str) -> Document:
    return next(one for *_, one in operations(document) if one["operationId"] == identity)


def schemas(document: Document) -> Document:
    found: Document = document["components"]["schemas"]
    return found


def renamed(old: str, new: str) -> Edit:
    """Rename a component, and what refers to it."""

    def edit(document: Document) -> None:
        text = json.dumps(document).replace(f'"#/components/schemas/{old}"', json.dumps(_path(new)))
        document.update(json.loads(text))
        schemas(document)[new] = schemas(document).pop(old)

    return edit


def _path(name: str) -> str:
    return f"#/components/schemas/{name}"


def given(identity: str, **keywords: Any) -> Edit:
    return lambda document: operation(document, identity).update(copy.deepcopy(keywords))


def parameter(identity: str, name: str, where: str = "query", **keywords: Any) -> Edit:
    def edit(document: Document) -> None:
        declared = {"name": name, "in": where, **(keywords or {"schema": TEXT})}
        operation(document, identity).setdefault("parameters", []).append(declared)

    return edit


def body(identity: str, media: str, schema: Document) -> Edit:
    return given(identity, requestBody={"content": {media: {"schema": schema}}})


def answer(identity: str, media: str, schema: Document) -> Edit:
    return given(identity, responses={"200": {"content": {media: {"schema": schema}}}})


def member(component: str, schema: Document, name: str = "more", **others: Document) -> Edit:
    def edit(document: Document) -> None:
        schemas(document)[component]["properties"][name] = schema
        schemas(document).update(copy.deepcopy(others))

    return edit


def added(name: str, schema: Document | None = None) -> Edit:
    """Add a component, and a member that refers to it."""
    return member("CreateSMSMessage", ref(name), f"a {name}", **{name: schema or OBJECT})


def media_types(write: Callable[[str], str]) -> Edit:
    """Write every media type of requests and answers in another way."""

    def edit(document: Document) -> None:
        for *_, one in operations(document):
            for holder in (one.get("requestBody", {}), *one["responses"].values()):
                if content := holder.get("content"):
                    holder["content"] = {write(media): entry for media, entry in content.items()}

    return edit


def path_items(document: Document) -> None:
    document["openapi"] = "3.1.0"
    path = "/restapi/v1.0/account/{accountId}/extension/{extensionId}/sms"
    document["components"]["pathItems"] = {"SMS": document["paths"][path]}
    document["paths"][path] = {"$ref": "#/components/pathItems/SMS"}


SHAPES = [ref("TemplateInfo"), ref("DictionaryGreetingInfo")]
CARRIED: dict[str, Edit] = {
    "a schema that corrections aim at": renamed("TMPostInfo", "TMPostInfoV2"),
    "another schema that corrections aim at": renamed("InstantMessageEvent", "InstantSMSEvent"),
    "an operation that corrections aim at": given("listSites", operationId="listSitesV2"),
    "media types in capitals with a character set": media_types(
        lambda media: f"{media.title()}; charset=UTF-8" if media == JSON else media
    ),
    "a list of texts as answer": answer("readUserNoteNew", JSON, {"type": "array", "items": TEXT}),
    "a list of numbers as body": body(
        "createChatNoteNew", JSON, {"type": "array", "items": {"type": "integer"}}
    ),
    "a union without mapping": member("TemplateInfo", {
        "oneOf": SHAPES, "discriminator": {"propertyName": "kind"}}),
    "a union with a text": member("SiteInfo", {"oneOf": [*SHAPES, TEXT]}),
    "only a multipart answer": answer("readUserPresenceStatus", "multipart/mixed", TEXT),
    "a map of an enumeration": added("Flags", {
        "type": "object", "additionalProperties": {"type": "string", "enum": ["a", "b"]}}),
    "a constant object": member("SiteInfo", {"const": {"a": 1}}, "constant"),
    "a member in other letters": member("SiteInfo", TEXT, "\u0438\u043c\u044f"),
    "a schema in other letters": added("\u041e\u0431\u044a\u0435\u043a\u0442"),
    "a plain text body": body("createCallOutCallSession", "text/plain", TEXT),
    "a quote in an operation id": given("archiveGlipTeamNew", operationId='x"); boom(\'"""\\'),
    "a union inside allOf": member("SiteInfo", {
        "allOf": [ref("TemplateInfo"), {"oneOf": SHAPES}]}, "both"),
    "deepObject": parameter(
        "readUserCallLog", "deep", style="deepObject", explode=True, schema=OBJECT),
    "pipes": parameter("readUserCallLog", "piped", style="pipeDelimited", explode=False,
                       schema={"type": "array", "items": TEXT}),
    "JSON in a query": parameter("readUserCallLog", "json", content={JSON: {"schema": OBJECT}}),
    "no authorization": given("readAPIVersions", security=[]),
    **{f"a schema called {name}": added(name) for name in (
        "In", "Class", "Any", "Model", "Call", "Literal", "Unset", "Page", "import", "SmsAPI")},
    **{f"a parameter called {name}": parameter("createSMSMessage", name) for name in (
        "calls", "attachments", "body", "all", "timeout", "self", "from", "accountID")},
    # The last: others look for operations where they were.
    "a path item by reference": path_items,
}  # fmt: skip
#: Those of the corrections' targets that are said to be gone.
GONE = ("TMPostInfo", "InstantMessageEvent", "listSites")


def test_one_edition_with_every_edit_becomes_a_package(
    spec: Document, overlays: list[Action], tmp_path: Path
) -> None:
    document = copy.deepcopy(spec)
    for edit in CARRIED.values():
        edit(document)
    check_description(document, corrected=False)
    corrected, notes = apply_overlays(keep_facts(canonical(document))[0], overlays)
    for target in GONE:
        assert any(target in str(note) for note in notes), target
    write_package(corrected, tmp_path, read_names(ROOT / NAMES))
    with imported(tmp_path) as package:
        calls = use(package)
        assert len(calls) == OPERATION_COUNT
        assert calls["getToken"].operation.security == "client"
        assert calls["readAPIVersions"].operation.security == "none"
        function = importlib.import_module("ringkit_api.call_log").read_user_call_log
        target = function(deep={"a": "x"}, piped=["1", "2"], json={"a": "y"}).target
        assert target.endswith("?deep%5Ba%5D=x&piped=1%7C2&json=%7B%22a%22:%22y%22%7D")


REFUSED: dict[str, tuple[Edit, str]] = {
    "Swagger 2.0": (lambda d: d.update(swagger="2.0"), r"swagger: .*Swagger 2\.0"),
    "version 4.0": (lambda d: d.update(openapi="4.0.0"), r"openapi: .*'4\.0\.0'"),
    "version 2.0": (lambda d: d.update(openapi="2.0"), r"openapi: .*'2\.0'"),
    "servers": (given("createSMSMessage", servers=[]), r"createSMSMessage.*\.servers"),
    "a style": (
        parameter("createSMSMessage", "x", style="matrix", schema=TEXT),
        r"createSMSMessage.*\(x\)\.style: matrix",
    ),
    "content": (
        parameter("createSMSMessage", "x", content={"text/xml": {"schema": TEXT}}),
        r"createSMSMessage.*\(x\)\.content",
    ),
    "an encoding": (
        given("createSMSMessage", requestBody={"content": {"multipart/form-data": {
            "schema": OBJECT, "encoding": {"a": {"contentType": "text/xml"}}}}}),
        r"createSMSMessage.*encoding\.a\.contentType: text/xml",
    ),
    "webhooks": (lambda d: d.update(webhooks={}), "webhooks: "),
    "a condition": (
        lambda d: schemas(d)["SiteInfo"].update({"if": {}}), r"schema SiteInfo\.if"
    ),
    "a misspelt keyword": (
        lambda d: schemas(d)["SiteInfo"].update(propertys={}), r"schema SiteInfo\.propertys"
    ),
    "no paths": (lambda d: d.pop("paths"), "paths: is missing"),
    "no answers": (
        lambda d: operation(d, "createSMSMessage").pop("responses"), r"createSMSMessage.*responses"
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_the_gate_names_place_and_keyword(spec: Document, what: str) -> None:
    edit, place = REFUSED[what]
    document = copy.deepcopy(spec)
    edit(document)
    with pytest.raises(CodegenError, match=place):
        check_description(document, corrected=False)


def test_a_text_that_is_cut_off_or_says_a_thing_twice_is_refused() -> None:
    text = (ROOT / "spec" / "ringcentral.yaml").read_bytes()
    head = text[: len(text) // 100]
    with pytest.raises(CodegenError, match="twice"):
        parse(head[: head.rindex(b"\n")] + b"\nopenapi: 3.0.3\n")
    with pytest.raises(CodegenError):
        check_description(parse(head[: head.rindex(b"\n")]), corrected=False)
