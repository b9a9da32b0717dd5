# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class ThreadNotesDeleteRequestDict(TypedDict):
    """`ThreadNotesDeleteRequest` as a dict."""

    ids: Sequence[str]
    """Notes of the user, at most 100, from `rc.api.message_threads.list_notes`. 1 to 100 items; each a
        UUID."""
