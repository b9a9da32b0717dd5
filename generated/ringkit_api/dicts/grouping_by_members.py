# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.enumerations import MembersGroupingOptions


class GroupingByMembersDict(TypedDict):
    """`GroupingByMembers` as a dict."""

    group_by_members: MembersGroupingOptions
    keys: NotRequired[Sequence[str]]
