# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class RcwResourceIdModelDict(TypedDict):
    """`RcwResourceIdModel` as a dict."""

    id: NotRequired[str]
    """The invitee, from `rc.api.invitees.list_invitees`. 1 to 20 characters."""
