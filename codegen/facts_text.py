"""Turns facts of a schema or operation into short English text for docstrings. Pure."""

from __future__ import annotations

import json
import re
from typing import Final

from codegen import names
from codegen.document import Document

_FORMATS: Final = {
    "date": "a date (ISO 8601)", "email": "an e-mail address", "ipv4": "an IPv4 address",
    "ipv6": "an IPv6 address", "password": "a password", "time": "a time (HH:mm[:ss])",
    "uri": "a URI", "url": "a URI", "uuid": "a UUID",
}  # fmt: skip
_SIZE: Final = re.compile(r"^(\d+)([kmg]?)$", re.IGNORECASE)
_UNITS: Final = {"": 1, "k": 1000, "m": 1_000_000, "g": 1_000_000_000}


def constraints(schema: Document) -> list[str]:
    """Return what a schema says about a value beyond its type."""
    items = schema.get("items") if schema.get("type") == "array" else None
    return [
        *_format(schema),
        *_span(schema, "minLength", "maxLength", "character"),
        *_span(schema, "minimum", "maximum", ""),
        *_span(schema, "minItems", "maxItems", "item"),
        *([f"matches `{schema['pattern']}`"] if "pattern" in schema else []),
        *_values(schema),
        *([f"{_text(schema['x-default'])} if left out"] if "x-default" in schema else []),
        *([f"each {fact}" for fact in constraints(items)] if isinstance(items, dict) else []),
        *(["read-only"] if schema.get("readOnly") else []),
        *(["write-only"] if schema.get("writeOnly") else []),
        *(["deprecated"] if schema.get("deprecated") else []),
    ]


def _format(schema: Document) -> list[str]:
    found = _FORMATS.get(str(schema.get("format", "")))
    return [found] if found else []


def _span(schema: Document, low: str, high: str, unit: str) -> list[str]:
    least, most = schema.get(low), schema.get(high)
    if least is not None and least == most:
        return [_counted(least, unit)]
    if least is not None and most is not None and not (least == 0 and unit):
        return [f"{least} to {_counted(most, unit)}"]
    if most is not None:
        return [f"at most {_counted(most, unit)}"]
    return [] if least is None or (least == 0 and unit) else [f"at least {_counted(least, unit)}"]


def _counted(number: int, unit: str) -> str:
    return f"{number} {unit}{'' if number == 1 else 's'}" if unit else str(number)


def _values(schema: Document) -> list[str]:
    known = schema.get("x-known-values")
    return [f"known values {', '.join(map(_text, known))}"] if known else []


def _text(value: object) -> str:
    return f"`{json.dumps(value, ensure_ascii=False)}`"


def prose_of(source: Document) -> str:
    """Return the upstream texts of an operation or parameter; empty unless prose was asked for."""
    parts = [str(source.get(key, "")).strip() for key in ("summary", "description")]
    return "\n\n".join(dict.fromkeys(part for part in parts if part))


def words(text: str, facts: list[str]) -> str:
    """Return a text and the facts after it as sentences."""
    listed = "; ".join(facts)
    listed = f"{listed[:1].upper()}{listed[1:]}." if listed else ""
    return " ".join(part for part in (text, listed) if part)


def size_in_bytes(text: str) -> int:
    """Return the bytes that `10m` or `500k` stands for (decimal units)."""
    found = _SIZE.match(text.strip())
    if not found:
        raise ValueError(f"not a size: {text!r}")
    return int(found.group(1)) * _UNITS[found.group(2).lower()]


def sentence(name: str) -> str:
    """Return an upstream name in words: `readUserCallLog` is `Read user call log`."""
    found = " ".join(_word(word) for word in names.words(name))
    return found[:1].upper() + found[1:]


_CAPITALS: Final = frozenset(
    {
        "a2p", "api", "id", "iva", "ivr", "mms", "oidc", "pin", "scim", "sip", "sms", "tcr", "uri",
        "url",
    }
)  # fmt: skip
_PROPER: Final = {
    "ipv4": "IPv4",
    "ipv6": "IPv6",
    "oauth": "OAuth",
    "openid": "OpenID",
    "pubnub": "PubNub",
    "ring_out": "RingOut",
    "ring_sense": "RingSense",
    "websocket": "WebSocket",
}


def _word(word: str) -> str:
    return _PROPER.get(word) or (word.upper() if word in _CAPITALS else word)
