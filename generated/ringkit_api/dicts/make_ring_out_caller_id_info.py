# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class MakeRingOutCallerIdInfoDict(TypedDict):
    """`MakeRingOutCallerIdInfo` as a dict."""

    phone_number: NotRequired[str]
    """Number of the user that has the feature CallerId."""
