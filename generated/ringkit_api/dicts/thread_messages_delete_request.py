# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class ThreadMessagesDeleteRequestDict(TypedDict):
    """`ThreadMessagesDeleteRequest` as a dict."""

    ids: Sequence[str]
    """Messages, at most 100, from `rc.api.message_threads.list_messages`. 1 to 100 items."""
