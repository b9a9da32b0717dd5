"""Parsing of JSON bodies and of urlencoded forms."""

from __future__ import annotations

import json
from typing import Any, Final
from urllib.parse import parse_qsl

from ringkit_emulator._wire.errors import PlatformError, bad_parameter

FORM: Final = "application/x-www-form-urlencoded"


def parse_json(body: bytes) -> Any:
    """Return the JSON value of a body; raises PlatformError (CMN-103)."""
    try:
        value = json.loads(body)
        if b"\\ud" in body.lower():
            # An unpaired surrogate is valid JSON, but cannot be encoded as UTF-8 again.
            json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise PlatformError(400, "CMN-103", "Cannot parse JSON of the request body") from error
    return value


def form_fields(body: bytes) -> dict[str, str]:
    """Return the fields of a urlencoded body; raises PlatformError if one is repeated."""
    fields: dict[str, str] = {}
    for name, value in parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True):
        if name in fields:
            raise bad_parameter(name, value, f"Parameter [{name}] is given twice")
        fields[name] = value
    return fields
