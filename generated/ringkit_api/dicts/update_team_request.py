# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class UpdateTeamRequestDict(TypedDict):
    """`UpdateTeamRequest` as a dict."""

    public: NotRequired[bool]
    name: NotRequired[str]
    description: NotRequired[str]
