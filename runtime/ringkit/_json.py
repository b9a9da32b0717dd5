"""`loads`: JSON by RFC 8259, with one exception for all that is wrong."""

from __future__ import annotations

import json
from typing import Any, NoReturn


def loads(content: bytes | str) -> Any:
    """Return the value of a JSON text. Raises ValueError.

    `NaN` and `Infinity` are refused, which the standard library takes, and so is a text that is
    nested too deeply.
    """
    text = content
    if not isinstance(text, str):
        text = text.decode(json.detect_encoding(text), "surrogatepass")
    try:
        return _DECODER.decode(text)
    except RecursionError:
        # Without its traceback, which has a thousand frames.
        raise ValueError("the JSON text is nested too deeply") from None


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


_DECODER = json.JSONDecoder(parse_constant=_refuse)
