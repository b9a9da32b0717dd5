"""`loads`: JSON by RFC 8259, with one exception for all that is wrong.

Where msgspec is installed (the extra `speed`), it parses; the standard library has the last word on
every text that msgspec refuses, so that both give the same.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final, NoReturn

#: Bytes to parse before msgspec is imported: it takes as long to import as these to parse.
_WORTH_AN_IMPORT: Final = 1 << 20


def loads(content: bytes | str) -> Any:
    """Return the value of a JSON text. Raises ValueError.

    `NaN` and `Infinity` are refused, which the standard library takes, and so is a text that is
    nested too deeply.
    """
    return _parser.parse(content)


class Parser:
    """Parses JSON texts with the standard library, and with msgspec once enough were parsed."""

    def __init__(self, import_after: int = _WORTH_AN_IMPORT) -> None:
        self.parse: Callable[[bytes | str], Any] = self._parse_and_count
        self._left = import_after

    def _parse_and_count(self, content: bytes | str) -> Any:
        self._left -= len(content)
        if self._left > 0:
            return standard_loads(content)
        self.parse = _fastest()
        return self.parse(content)


def standard_loads(content: bytes | str) -> Any:
    """Return the value of a JSON text, parsed by the standard library. Raises ValueError."""
    text = content
    if not isinstance(text, str):
        text = text.decode(json.detect_encoding(text), "surrogatepass")
    try:
        return _DECODER.decode(text)
    except RecursionError:
        # Without its traceback, which has a thousand frames.
        raise ValueError("the JSON text is nested too deeply") from None


def _fastest() -> Callable[[bytes | str], Any]:
    try:
        from msgspec import MsgspecError
        from msgspec.json import decode
    except ImportError:
        return standard_loads

    def msgspec_loads(content: bytes | str) -> Any:
        try:
            return decode(content)
        # Its errors are no ValueError in 0.20.
        except (MsgspecError, ValueError, RecursionError):
            # Malformed, or a number, surrogate or encoding that only the standard library reads.
            return standard_loads(content)

    return msgspec_loads


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


_DECODER = json.JSONDecoder(parse_constant=_refuse)
_parser = Parser()
