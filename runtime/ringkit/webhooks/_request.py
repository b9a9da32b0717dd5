"""Reading a request that anybody may have sent: nothing here raises for what it says. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

#: Headers as frameworks have them: a mapping, or pairs; of texts or of bytes.
Headers = Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]

Folded = dict[str, list[str]]

#: JSON nested deeper than Python reads is refused like JSON that is not well formed.
_UNREADABLE: Final = (ValueError, RecursionError)


class NotAnObjectError(ValueError):
    """The body is no JSON object."""


def fold(headers: Headers) -> Folded:
    """Return every value of each header by its name in lower case."""
    folded: Folded = {}
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    for name, value in pairs:
        folded.setdefault(_text(name).lower(), []).append(_text(value).strip())
    return folded


def parse_object(body: bytes) -> dict[str, Any]:
    """Return the JSON object that a body is. Raises NotAnObjectError if it is none."""
    try:
        document = json.loads(body, parse_constant=_refuse)
    except _UNREADABLE as error:
        raise NotAnObjectError("not JSON") from error
    if not isinstance(document, dict):
        raise NotAnObjectError("not a JSON object")
    return document


def content_length(text: str) -> int | None:
    """Return the size a request announces, in bytes; None if it announces none.

    Raises ValueError for what is no size.
    """
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 20):
        raise ValueError("no Content-Length")
    return int(text)


def _refuse(constant: str) -> None:
    raise NotAnObjectError(f"{constant} is not JSON")


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
