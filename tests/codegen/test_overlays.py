from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.document import CodegenError
from codegen.overlays import Action, apply_overlays, read_overlays


def action(target: str, **changes: Any) -> Action:
    return Action("test.yaml", target, "because", **changes)


def test_update_merges_objects_and_appends_to_arrays() -> None:
    document = {"a": {"b": {"c": 1, "list": [1]}}, "tags": ["x"]}
    corrected, notes = apply_overlays(
        document,
        [
            action("$.a.b", update={"d": 2, "list": [2], "c": 3}),
            action("$.tags", update="y"),
        ],
    )
    assert corrected == {"a": {"b": {"c": 3, "list": [1, 2], "d": 2}}, "tags": ["x", "y"]}
    assert notes == []
    assert document == {"a": {"b": {"c": 1, "list": [1]}}, "tags": ["x"]}


def test_remove_takes_every_match() -> None:
    corrected, _ = apply_overlays(
        {"required": ["id", "name", "id"]}, [action("$.required[?@ == 'id']", remove=True)]
    )
    assert corrected == {"required": ["name"]}


def test_a_target_that_is_not_there_is_noted() -> None:
    corrected, notes = apply_overlays({"a": 1}, [action("$.b.c", update={})])
    assert corrected == {"a": 1}
    assert list(map(str, notes)) == ["test.yaml: nothing at $.b.c"]


def test_a_scalar_cannot_be_updated() -> None:
    with pytest.raises(CodegenError, match="neither an object nor an array"):
        apply_overlays({"a": 1}, [action("$.a", update={"b": 1})])


@pytest.mark.parametrize(
    "text",
    [
        "overlay: 2.0.0\nactions: []",
        "overlay: 1.0.0\nactions: [{target: $.a, update: {}}]",
        "overlay: 1.0.0\nactions: [{target: $.a, description: why}]",
        "overlay: 1.0.0\nactions: [{target: $.a, description: why, update: {}, remove: true}]",
        "overlay: 1.0.0\nactions: [{target: $.a, description: why, replace: {}}]",
    ],
)
def test_an_action_says_what_where_and_why(tmp_path: Path, text: str) -> None:
    (tmp_path / "one.yaml").write_text(text)
    with pytest.raises(CodegenError, match=r"one\.yaml"):
        read_overlays(tmp_path)


def test_every_committed_correction_finds_its_target(
    spec: dict[str, Any], overlays: list[Action]
) -> None:
    assert len(overlays) > 20
    assert apply_overlays(spec, overlays)[1] == []


def test_each_target_that_is_not_there_is_noted() -> None:
    document = {"paths": {"/a": {"get": {"id": "one"}}}, "schemas": {"A": {}, "B": {}}}
    corrected, notes = apply_overlays(
        document,
        [
            action("$.paths.*[?@.id == 'one' || @.id == 'two']", update={"x": 1}),
            action("$.schemas['A', 'C', 'B']", update={"x": 1}),
        ],
    )
    assert corrected["schemas"] == {"A": {"x": 1}, "B": {"x": 1}}
    assert list(map(str, notes)) == [
        "test.yaml: nothing at $.paths.*[?@.id == 'two']",
        "test.yaml: nothing at $.schemas.C",
    ]


def test_a_filter_may_compare_with_the_root() -> None:
    document: dict[str, Any] = {
        "names": {"one": "listZebras", "gone": "listLions"},
        "paths": {
            "/zebras": {"get": {"operationId": "listZebras"}},
            "/herds": {"get": {"operationId": "listHerds"}},
        },
    }
    start = "$.paths.*[?@.operationId == $.names.one || @.operationId == "
    for other, missed in (("'listHerds'", []), ("$.names.gone", ["$.names.gone"])):
        action = Action("10-x.yaml", f"{start}{other}]", "Because.", update={"x-seen": True})
        corrected, missing = apply_overlays(document, [action])
        assert corrected["paths"]["/zebras"]["get"]["x-seen"]
        assert [one.target for one in missing] == [
            f"$.paths.*[?@.operationId == {name}]" for name in missed
        ]
