"""Recognises the paging style of a list operation from its parameters and its result."""

from __future__ import annotations

from typing import Final

from codegen.document import Document
from codegen.normalise.walk import ref_name

#: Names under which lists hold their records, the usual one first.
_RECORDS: Final = ("records", "tasks", "items", "meetings", "recordings", "Resources",
                   "referencedExtensions")  # fmt: skip
#: Those of them that make a result without a cursor a list, and not a record with a list inside.
_WHOLE_LISTS: Final = ("records", "items", "Resources")


def paging_of(method: str, operation: Document, schemas: Document) -> Document | None:
    """Return `{style, records, in}` for a list operation, None for others.

    Styles: `links` (numbered pages, `navigation.nextPage`), `number` (numbered pages),
    `token` (`paging.nextPageToken`), `navigation-token` (`navigation.nextPageToken`), `index`
    (SCIM), `sync` (`syncInfo`), `single` (all at once). `in` is where the cursor is sent.
    """
    result = _result(operation, schemas)
    records = _records(result, schemas)
    if records is None:
        return None
    query = {p["name"] for p in operation["parameters"] if p["in"] == "query"}
    body = _body(operation, schemas)
    style, place = _style(result, query, body, schemas)
    if style == "single" and (method != "get" or records not in _WHOLE_LISTS):
        return None
    if method not in ("get", "post"):
        return None
    return {"style": style, "records": records, "in": place}


def _style(result: Document, query: set[str], body: set[str], schemas: Document) -> tuple[str, str]:
    members = result.get("properties", {})
    if "syncInfo" in members and "syncToken" in query:
        return "sync", "query"
    if "totalResults" in members and "startIndex" in query | body:
        return "index", "query" if "startIndex" in query else "body"
    place = "query" if {"pageToken", "page"} & query else "body"
    cursor = query if place == "query" else body
    if "pageToken" in cursor:
        navigation = _members(members.get("navigation"), schemas)
        return ("navigation-token" if "nextPageToken" in navigation else "token"), place
    if "page" in cursor:
        return ("links" if "navigation" in members else "number"), place
    return "single", "query"


def _result(operation: Document, schemas: Document) -> Document:
    for status in ("200", "201"):
        found = operation["x-results"].get(status)
        if found and found["kind"] == "json":
            return _resolved(found["schema"], schemas)
    return {}


def _records(result: Document, schemas: Document) -> str | None:
    members = result.get("properties", {})
    for name in _RECORDS:
        if _resolved(members.get(name, {}), schemas).get("type") == "array":
            return name
    inner = _members(members.get("data"), schemas)
    return "data.records" if "records" in inner else None


def _body(operation: Document, schemas: Document) -> set[str]:
    for body in operation["x-bodies"]:
        if body["kind"] == "json":
            return set(_resolved(body["schema"], schemas).get("properties", {}))
    return set()


def _members(schema: Document | None, schemas: Document) -> Document:
    found: Document = _resolved(schema or {}, schemas).get("properties", {})
    return found


def _resolved(schema: Document, schemas: Document) -> Document:
    seen: set[str] = set()
    while (name := ref_name(schema)) is not None and name not in seen:
        seen.add(name)
        schema = schemas.get(name, {})
    return schema
