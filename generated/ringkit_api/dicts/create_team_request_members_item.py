# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CreateTeamRequestMembersItemDict(TypedDict):
    """`CreateTeamRequestMembersItem` as a dict."""

    id: NotRequired[str]
    email: NotRequired[str]
    """An e-mail address."""
