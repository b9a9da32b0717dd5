# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.enumerations import GroupingOptions


class DirectGroupingDict(TypedDict):
    """`DirectGrouping` as a dict."""

    group_by: GroupingOptions
    """What a record stands for."""
    keys: NotRequired[Sequence[str]]
    """Identifiers of the users, queues or others to which the answer is limited."""
