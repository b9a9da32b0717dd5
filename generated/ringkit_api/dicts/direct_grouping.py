# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.enumerations import GroupingOptions


class DirectGroupingDict(TypedDict):
    """`DirectGrouping` as a dict."""

    group_by: GroupingOptions
    keys: NotRequired[Sequence[str]]
