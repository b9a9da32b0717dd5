"""The answers inside an answer, in each form the platform gives several of them (facts 6). Pure.

Used by `Response` and by `ringkit._bulk`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ringkit.errors import DecodeError, MultipartError
from ringkit.multipart._reader import read_multipart

if TYPE_CHECKING:
    from ringkit._response import Response
    from ringkit.multipart._part import Part

T = TypeVar("T")

_JSON: Final = (("Content-Type", "application/json"),)
_NO_CONTENT: Final = 204


def is_multipart(response: Response[Any]) -> bool:
    """Tell whether an answer is made of several."""
    return _media(response).startswith("multipart/") or entries_of(response) is not None


def parts_of(response: Response[T]) -> list[Response[T]]:
    """Return the answers inside an answer, in the order of the request.

    Raises MultipartError if it is not made of several, or not well formed, DecodeError if the
    list of statuses in it cannot be read.
    """
    entries = entries_of(response)
    if entries is not None:
        return [entry_answer(response, entry) for entry in entries]
    parts = read_multipart(response.headers.get("Content-Type", ""), response.content)
    if not parts:
        raise MultipartError("the body has no part with statuses", 0)
    statuses = _statuses(parts[0])
    bodies = _bodies(parts[1:], statuses)
    return [_answer(response, *found) for found in zip(statuses, bodies, strict=True)]


def entries_of(response: Response[Any]) -> Sequence[Mapping[str, Any]] | None:
    """Return the entries of the JSON form (`resourceId`, `status`, `body`), None for others."""
    if "json" not in _media(response) or not response.content.lstrip().startswith(b"["):
        return None
    try:
        document = response.json()
    except ValueError:
        return None
    complete = bool(document) and all(
        isinstance(entry, Mapping) and "status" in entry and "resourceId" in entry
        for entry in document
    )
    return document if complete else None


def entry_answer(response: Response[T], entry: Mapping[str, Any]) -> Response[T]:
    """Return the answer that an entry of the JSON form is."""
    body = entry.get("body")
    content = b"" if body in (None, {}) else json.dumps(body).encode()
    return response.part(_status(entry.get("status"), "$.status"), _JSON, content)


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


def _bodies(parts: Sequence[Part], statuses: Sequence[int]) -> list[Part | None]:
    """Return the part of each status; one without content may go without a part."""
    if len(parts) == len(statuses):
        return list(parts)
    if len(parts) != sum(status != _NO_CONTENT for status in statuses):
        raise MultipartError(f"{len(statuses)} statuses and {len(parts)} parts after them", 0)
    rest = iter(parts)
    return [None if status == _NO_CONTENT else next(rest) for status in statuses]


def _answer(response: Response[T], status: int, part: Part | None) -> Response[T]:
    if part is None:
        return response.part(status, (), b"")
    return response.part(status, part.headers.pairs, part.content)


def _media(response: Response[Any]) -> str:
    found: str = response.headers.get("Content-Type", "")
    return found.partition(";")[0].strip().lower()
