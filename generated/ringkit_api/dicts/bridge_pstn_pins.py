# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class BridgePstnPinsDict(TypedDict):
    """`BridgePstnPins` as a dict."""

    host: NotRequired[str]
    """Code of the host; one is made if left out."""
    participant: NotRequired[str]
    """Code of the participants; one is made if left out."""
