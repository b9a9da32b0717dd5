# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class EditPagingGroupRequestDict(TypedDict):
    """`EditPagingGroupRequest` as a dict."""

    added_user_ids: NotRequired[Sequence[str]]
    removed_user_ids: NotRequired[Sequence[str]]
    added_device_ids: NotRequired[Sequence[str]]
    removed_device_ids: NotRequired[Sequence[str]]
