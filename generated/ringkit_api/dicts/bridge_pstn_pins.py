# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class BridgePstnPinsDict(TypedDict):
    """`BridgePstnPins` as a dict."""

    host: NotRequired[str]
    participant: NotRequired[str]
