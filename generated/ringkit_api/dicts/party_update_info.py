# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class PartyUpdateInfoDict(TypedDict):
    """`PartyUpdateInfo` as a dict."""

    muted: NotRequired[bool]
    """Whether the other parties do not hear this one."""
    stand_alone: NotRequired[bool]
    """Whether the party is kept apart from the other parties."""
