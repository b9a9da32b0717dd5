"""Reads the headers and the JSON body of a request from an untrusted sender. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ringkit._json import loads

#: Headers as frameworks provide them: a mapping, or pairs; of texts or of bytes.
Headers = Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]

#: The values of each header, by its name in lower case.
HeaderValues = dict[str, list[str]]


class NotAnObjectError(ValueError):
    """The body is not a JSON object."""


def header_values(headers: Headers) -> HeaderValues:
    """Return all values of each header, by its name in lower case."""
    values: HeaderValues = {}
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    for name, value in pairs:
        values.setdefault(_text(name).lower(), []).append(_text(value).strip())
    return values


def parse_object(body: bytes) -> dict[str, Any]:
    """Return the JSON object in a body. Raises NotAnObjectError if there is none."""
    try:
        document = loads(body)
    except ValueError as error:
        raise NotAnObjectError("not JSON") from error
    if not isinstance(document, dict):
        raise NotAnObjectError("not a JSON object")
    return document


def content_length(text: str) -> int | None:
    """Return the value of a Content-Length header in bytes, None if it is empty.

    Raises ValueError if it is not a number.
    """
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 20):
        raise ValueError("no Content-Length")
    return int(text)


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
