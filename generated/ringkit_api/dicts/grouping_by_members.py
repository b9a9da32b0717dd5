# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.enumerations import MembersGroupingOptions


class GroupingByMembersDict(TypedDict):
    """`GroupingByMembers` as a dict."""

    group_by_members: MembersGroupingOptions
    """Kind of group whose members the records stand for."""
    keys: NotRequired[Sequence[str]]
    """Identifiers of the groups whose members are taken; those of all groups if left out."""
