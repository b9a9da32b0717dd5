# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class RemoveTeamMembersRequestMembersItemDict(TypedDict):
    """`RemoveTeamMembersRequestMembersItem` as a dict."""

    id: NotRequired[str]
    """Extension id of the member."""
