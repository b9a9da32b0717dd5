# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class AddTeamMembersRequestMembersItemDict(TypedDict):
    """`AddTeamMembersRequestMembersItem` as a dict."""

    id: NotRequired[str]
    """Extension id of a colleague."""
    email: NotRequired[str]
    """E-mail address of the person, also for guests of other companies. An e-mail address."""
