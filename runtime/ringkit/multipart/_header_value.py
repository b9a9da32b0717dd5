"""Parses header values with parameters (RFC 9110, section 5.6.6)."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote_to_bytes

#: A parameter after its semicolon: a name, then a token or a quoted string. No part of it can
#: match in two ways, so the time is linear.
_PARAMETER: Final = re.compile(
    r';[ \t]*([^\s;="]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^;"]*))', re.DOTALL
)
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_CHARSETS: Final = frozenset({"utf-8", "iso-8859-1", "us-ascii"})


def parse_value(text: str) -> tuple[str, dict[str, str]]:
    """Return the value, in lower case, and the parameters of a header such as `Content-Type`.

    Parameter names are in lower case; of several with one name the first is returned. A parameter
    in the extended form of RFC 8187 (`filename*=UTF-8''...`) is decoded, under its name with the
    asterisk. Parameters that are not well formed are ignored.
    """
    value, _, _ = text.partition(";")
    found: dict[str, str] = {}
    for name, quoted, plain in _PARAMETER.findall(text[len(value) :]):
        key = name.lower()
        content = _ESCAPED.sub(r"\1", quoted) if quoted else plain.strip()
        if key.endswith("*"):
            decoded = _extended(content)
            if decoded is None:
                continue
            content = decoded
        found.setdefault(key, content)
    return value.strip().lower(), found


def _extended(text: str) -> str | None:
    charset, quote, rest = text.partition("'")
    _, second, encoded = rest.partition("'")
    if not quote or not second or charset.lower() not in _CHARSETS:
        return None
    try:
        return unquote_to_bytes(encoded).decode(charset)
    except UnicodeDecodeError:
        return None
