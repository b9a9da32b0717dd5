# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class CallQueueBulkAssignResourceDict(TypedDict):
    """`CallQueueBulkAssignResource` as a dict."""

    added_extension_ids: NotRequired[Sequence[str]]
    """`id` of each extension that is to be added."""
    removed_extension_ids: NotRequired[Sequence[str]]
    """`id` of each extension that is to be removed."""
