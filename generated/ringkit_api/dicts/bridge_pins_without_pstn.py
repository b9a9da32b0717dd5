# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class BridgePinsWithoutPstnDict(TypedDict):
    """`BridgePinsWithoutPstn` as a dict."""

    web: NotRequired[str]
    """Meeting number, digits."""
