# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class UpdateTeamRequestDict(TypedDict):
    """`UpdateTeamRequest` as a dict."""

    public: NotRequired[bool]
    """Whether colleagues can find and join it by themselves."""
    name: NotRequired[str]
    """Name of the team, at most 250 characters."""
    description: NotRequired[str]
    """What the team is for, at most 1000 characters."""
