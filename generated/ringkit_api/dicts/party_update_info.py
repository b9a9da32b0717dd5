# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class PartyUpdateInfoDict(TypedDict):
    """`PartyUpdateInfo` as a dict."""

    muted: NotRequired[bool]
    stand_alone: NotRequired[bool]
