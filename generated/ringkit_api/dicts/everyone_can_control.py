# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class EveryoneCanControlDict(TypedDict):
    """`EveryoneCanControl` as a dict."""

    enabled: NotRequired[bool]
    """Whether it is on."""
    locked: NotRequired[bool]
    """Whether an administrator has fixed the setting."""
