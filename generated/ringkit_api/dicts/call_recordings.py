# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class CallRecordingIdsDict(TypedDict):
    """`CallRecordingIds` as a dict."""

    records: Sequence[str]
    """`id` of each recording to delete. 1 to 100 items."""
