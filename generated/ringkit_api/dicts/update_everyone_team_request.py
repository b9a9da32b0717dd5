# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class UpdateEveryoneTeamRequestDict(TypedDict):
    """`UpdateEveryoneTeamRequest` as a dict."""

    name: NotRequired[str]
    description: NotRequired[str]
