"""Names that were published stay; what is new, gone or other is a finding."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from codegen.document import CodegenError, operations
from codegen.normalise import normalise
from codegen.overlays import literal_targets
from codegen.pinned import NAMES, NameTable, findings, names_of, read_names
from tests.codegen.chain import write_package
from tests.codegen.test_constructs import BASE

Document = dict[str, Any]


@pytest.fixture(scope="module")
def table(root: Path) -> NameTable:
    return read_names(root / NAMES)


def operation_of(document: Document, identity: str) -> Document:
    found = (one for *_, one in operations(document) if one["operationId"] == identity)
    return next(found)


def test_the_table_has_every_name(normal_document: Document, table: NameTable) -> None:
    names = names_of(normal_document)
    assert findings(table, names) == []
    assert table.operations["listGlipChatsNew"] == "chats.list_chats"


def test_what_is_added_renames_nothing(description: Document, table: NameTable) -> None:
    document = copy.deepcopy(description)
    for identity in ("listGlipChatsNew", "readUserCallLog"):
        added = copy.deepcopy(operation_of(document, identity))
        added["operationId"] = identity.removesuffix("New") + "V2"
        document["paths"][f"/added/{identity}"] = {"get": added}
    for name in ("TMPostInfo", "GetMessageInfoResponse"):
        added = copy.deepcopy(document["components"]["schemas"][name])
        document["components"]["schemas"][table.schemas[name]] = added
    token = document["components"]["schemas"]["JwtTokenRequest"]
    token["properties"] |= {name: {"type": "string"} for name in ("grantType", "grant-type")}
    operation_of(document, "searchDirectoryEntries")["parameters"] += [
        {"name": name, "in": place, "schema": {"type": "string"}}
        for name, place in (("accountIdQuery", "query"), ("accountID", "header"))
    ]
    names = names_of(normalise(document, table)[0])
    found = findings(table, names)
    assert [text for text in found if " is new (" not in text] == []
    assert "member JwtTokenRequest.grantType is new (grant_type_2)" in found
    assert "member JwtTokenRequest.grant-type is new (grant_type_3)" in found
    assert (
        "argument searchDirectoryEntries.query.accountIdQuery is new (account_id_query_2)" in found
    )
    assert names.operations["listGlipChatsV2"] == "chats.list_glip_chats_v2"


def test_a_rename_is_a_finding_with_the_alternatives(
    description: Document, table: NameTable
) -> None:
    document = copy.deepcopy(description)
    operation_of(document, "listSites")["operationId"] = "listSitesV2"
    operation_of(document, "readUserCallLog")["tags"] = ["Presence"]
    schemas = document["components"]["schemas"]
    schemas["TMPostInfoV2"] = schemas["TMPostInfo"]
    found = findings(table, names_of(normalise(document, table)[0]))
    assert any(
        text.startswith("operation listSites (multi_site.list_sites) is gone; new and like it: ")
        and "listSitesV2 (multi_site.list_sites_v2)" in text
        and "to keep the name, write `listSitesV2: multi_site.list_sites` in its place; " in text
        and text.endswith("to let the name go, run `python -m codegen names`")
        for text in found
    )
    assert "schema TMPostInfoV2 is new (PostInfoV2)" in found
    assert not any("readUserCallLog" in text for text in found)


def test_a_name_of_what_is_gone_is_given_to_nothing_else(tmp_path: Path) -> None:
    names = NameTable({"formerThing": "things.update_thing"}, {"Former": "Thing"})
    normal = write_package(copy.deepcopy(BASE), tmp_path, names)
    found = names_of(normal)
    assert found.schemas["Thing"] != "Thing"
    with pytest.raises(CodegenError, match="given twice"):
        _read(tmp_path, "operations: {a: x.y, b: x.y}")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("operations: {a: list}", "no module and function"),
        ("operations: {a: x.import}", "no module and function"),
        ("schemas: {a: 2x}", "no class name"),
        ("members: {A: {b: c, d: c}}", "A: a name that is given twice"),
        ("members: {A: b}", "A: 'b' is no mapping"),
        ("arguments: {a: {query.b: in}}", "no mapping to names of Python"),
        ("names: {}", "unknown sections names"),
    ],
)
def test_a_table_that_is_wrong_is_refused(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(CodegenError, match=said):
        _read(tmp_path, text)


def _read(folder: Path, text: str) -> NameTable:
    path = folder / "names.yaml"
    path.write_text(text)
    return read_names(path)


@pytest.mark.parametrize(
    ("target", "single"),
    [
        ("$.a.b", ["$.a.b"]),
        ("$.a['b', 'c'].d", ["$.a.b.d", "$.a.c.d"]),
        ("$.p[?@.x == 'a' || @.x == 'b'].y", ["$.p[?@.x == 'a'].y", "$.p[?@.x == 'b'].y"]),
        ("$['a','b']['c', 'd']", ["$.a.c", "$.a.d", "$.b.c", "$.b.d"]),
        ("$.a[?@.x == $['b'] || @['y'][0]]", ["$.a[?@.x == $.b]", "$.a[?@.y[0]]"]),
        (
            "$['/a,b', '/c'][?@.x == 'd || e']",
            [
                "$['/a,b'][?@.x == 'd || e']",
                "$['/c'][?@.x == 'd || e']",
            ],
        ),
        ("$..[?@.a == 'x' && @.b || @.c]", ["$..[?(@.a == 'x' && @.b)]", "$..[?@.c]"]),
        ("$.required[?@ == 'id']", ["$.required[?@ == 'id']"]),
    ],
)
def test_each_literal_target_of_a_correction(target: str, single: list[str]) -> None:
    assert literal_targets(target) == single
