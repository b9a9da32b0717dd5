"""Splits the body of a bulk response into one response for each item.

The platform has two forms: `multipart/mixed` whose first part lists the statuses, and a JSON array
of objects with `resourceId`, `status` and `body` (docs/platform-facts.md, sections 6.1 and 6.2).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from ringkit._json import loads
from ringkit.errors import DecodeError, MultipartError
from ringkit.multipart._part import Part
from ringkit.multipart._reader import read_multipart

_JSON_HEADERS: Final = (("Content-Type", "application/json"),)
_NO_CONTENT: Final = 204


class ItemResponse(NamedTuple):
    """The response for one item of a bulk request."""

    status: int
    headers: Sequence[tuple[str, str]]
    content: bytes


def is_multipart(content_type: str) -> bool:
    """Return whether a `Content-Type` is a multipart one."""
    return _media_type(content_type).startswith("multipart/")


def read_items(content_type: str, content: bytes) -> list[ItemResponse]:
    """Return the responses in a `multipart/mixed` body, in the order of the request.

    Raises MultipartError if the body is of another type or not well formed, DecodeError if the
    list of statuses cannot be read.
    """
    parts = read_multipart(content_type, content)
    if not parts:
        raise MultipartError("the body has no part with statuses", 0)
    statuses = _statuses(parts[0])
    found = zip(statuses, _match_parts(parts[1:], statuses), strict=True)
    return [
        ItemResponse(status, part.headers.pairs, part.content)
        if part is not None
        else ItemResponse(status, (), b"")
        for status, part in found
    ]


def json_entries(content_type: str, content: bytes) -> Sequence[Mapping[str, Any]] | None:
    """Return the entries of a body in the JSON form, or None if it is not in that form."""
    if "json" not in _media_type(content_type) or not content.lstrip().startswith(b"["):
        return None
    try:
        document = loads(content)
    except ValueError:
        return None
    complete = bool(document) and all(
        isinstance(entry, Mapping) and "status" in entry and "resourceId" in entry
        for entry in document
    )
    return document if complete else None


def entry_item(entry: Mapping[str, Any]) -> ItemResponse:
    """Return the response in an entry of the JSON form. Raises DecodeError for a bad status."""
    body = entry.get("body")
    content = b"" if body in (None, {}) else json.dumps(body).encode()
    return ItemResponse(_status(entry.get("status"), "$.status"), _JSON_HEADERS, content)


def _statuses(part: Part) -> list[int]:
    try:
        document = part.json()
    except ValueError as error:
        raise DecodeError("$", "JSON", part.content) from error
    listed = document.get("response") if isinstance(document, Mapping) else None
    if not isinstance(listed, list):
        raise DecodeError("$.response", "an array of statuses", listed)
    return [
        _status(entry.get("status") if isinstance(entry, Mapping) else None, f"$.response[{i}]")
        for i, entry in enumerate(listed)
    ]


def _status(value: Any, path: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str) or not str(value).isdecimal():
        raise DecodeError(path, "an HTTP status", value)
    return int(value)


def _match_parts(parts: Sequence[Part], statuses: Sequence[int]) -> list[Part | None]:
    """Return the part that belongs to each status; a 204 may have none."""
    if len(parts) == len(statuses):
        return list(parts)
    if len(parts) != sum(status != _NO_CONTENT for status in statuses):
        raise MultipartError(f"{len(statuses)} statuses and {len(parts)} parts after them", 0)
    rest = iter(parts)
    return [None if status == _NO_CONTENT else next(rest) for status in statuses]


def _media_type(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()
