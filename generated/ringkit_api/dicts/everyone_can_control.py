# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class EveryoneCanControlDict(TypedDict):
    """`EveryoneCanControl` as a dict."""

    enabled: NotRequired[bool]
    locked: NotRequired[bool]
