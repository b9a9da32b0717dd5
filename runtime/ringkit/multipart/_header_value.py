"""Header values with parameters (RFC 9110, section 5.6.6). May be imported by every module."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote_to_bytes

#: A parameter after its semicolon: a name, then a token or a quoted string. Nothing in it can
#: match twice, so the time is linear.
_PARAMETER: Final = re.compile(
    r';[ \t]*([^\s;="]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^;"]*))', re.DOTALL
)
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_CHARSETS: Final = frozenset({"utf-8", "iso-8859-1", "us-ascii"})


def parse_value(text: str) -> tuple[str, dict[str, str]]:
    """Return the value and its parameters: `attachment; filename="a b"`.

    Names are lower case, the first of several counts. A parameter in the extended form of RFC 8187
    (`filename*=UTF-8''...`) is decoded, under its name with the asterisk. What is not well formed
    is passed over.
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
