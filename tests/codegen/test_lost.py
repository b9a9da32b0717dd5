"""A correction without a target says what users lose, and what the target may be called now."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.document import operations
from codegen.lost import Renames, explain
from codegen.overlays import Action, Missing, apply_overlays
from tests.codegen.test_constructs import TEXT

Document = dict[str, Any]
DOCUMENT: Document = {
    "paths": {
        "/sites": {"get": {"operationId": "listSitesV2"}},
        "/zebras": {"get": {"operationId": "paintStripes"}},
    },
    "components": {"schemas": {"SiteInfoV2": {"properties": {}}, "Zebra": {}}},
}
OPERATION = "$.paths.*[?@.operationId == 'listSites']"
SCHEMA = "$.components.schemas.SiteInfo"


def note(target: str, renames: Renames | None = None, **changes: Any) -> str:
    action = Action("10-x.yaml", target, "The guide says so.", **changes)
    _, missing = apply_overlays(DOCUMENT, [action])
    return explain(missing[0], DOCUMENT, renames)


@pytest.mark.parametrize(
    ("target", "changes", "lost"),
    [
        (OPERATION, {"update": {"parameters": [{"name": "page"}, {"name": "perPage"}]}},
         "the paging of listSites is no longer known (page, perPage)"),
        (OPERATION, {"update": {"parameters": [{"name": "view"}]}},
         "the arguments view of listSites are no longer known"),
        (OPERATION, {"update": {"x-bulk": {"parameter": "siteId"}}},
         "listSites no longer takes several ids"),
        (f"{OPERATION}.responses", {"update": {"207": {}}},
         "the answers 207 of listSites are no longer described"),
        (f"{OPERATION}.requestBody", {"update": {"x-envelope": "json"}},
         "the body of listSites is sent in another form"),
        (SCHEMA, {"update": {"required": ["id"]}},
         "id of SiteInfo may be UNSET again where it is read"),
        (f"{SCHEMA}.properties", {"update": {"name": TEXT, "code": TEXT}},
         "the members name, code of SiteInfo are no longer known"),
        (f"{SCHEMA}.properties.code", {"update": {"x-secret": True}},
         "the values of SiteInfo are shown in a repr and in logs"),
        (f"{SCHEMA}.anyOf", {"update": {"$ref": "#/components/schemas/Zebra"}},
         "SiteInfo no longer has Zebra among its classes"),
        (f"{SCHEMA}.discriminator.mapping", {"update": {"a": "Zebra"}},
         "the values a of SiteInfo choose no class any more"),
        (f"{SCHEMA}.required", {"remove": True},
         "what it removed from SiteInfo, if it is there still under another name, stays"),
    ],
    ids=["paging", "arguments", "bulk", "answers", "envelope", "required", "members", "secret",
         "option", "mapping", "removal"],
)  # fmt: skip
def test_a_note_says_what_is_lost(target: str, changes: Document, lost: str) -> None:
    found = note(target, **changes)
    subject = "listSites" if "listSites" in target else "SiteInfo"
    assert found == (
        f"10-x.yaml: nothing at {target}: {lost} (its reason: The guide says so); it may be called "
        f"{subject}V2 now: correct the target, or remove the correction if it is obsolete"
    )


def test_what_a_comparison_found_wins_over_names_that_are_alike() -> None:
    renames = Renames({"listSites": "paintStripes"}, {"SiteInfo": "Zebra"}, {"/a": "/zebras"})
    for target, name in (
        (OPERATION, "paintStripes"),
        (f"{SCHEMA}.required", "Zebra"),
        ("$.paths['/a'].get", "/zebras"),
    ):
        assert f"it may be called {name} now" in note(target, renames, remove=True)


def test_what_is_gone_or_is_there_without_the_place_is_not_called_renamed() -> None:
    gone = note("$.components.schemas['Giraffe'].required", remove=True)
    assert "there is no Giraffe any more: remove the correction" in gone
    there = note("$.components.schemas.Zebra.properties.code", update={"x-secret": True})
    assert there.endswith(
        "(its reason: The guide says so); remove the correction if it is obsolete"
    )


def test_every_correction_can_say_what_is_lost_with_it(root: Path, overlays: list[Action]) -> None:
    text = (root / "generated" / "ringkit_api" / "description.json").read_text("utf-8")
    document = json.loads(text)
    for *_, one in operations(document):
        one["operationId"] += "V2"
    schemas = document["components"]["schemas"]
    document["components"]["schemas"] = {f"{name}V2": one for name, one in schemas.items()}
    _, missing = apply_overlays(document, overlays)
    assert len(missing) > 100
    for one in missing:
        assert isinstance(one, Missing)
        found = explain(one, document)
        assert one.action.reason.rstrip(".") in found
        assert "no longer" in found or " is " in found or " may be " in found or "stays" in found
        named = "operationId" in one.target or one.target.startswith("$.components.schemas.A")
        assert not named or "it may be called" in found, found
