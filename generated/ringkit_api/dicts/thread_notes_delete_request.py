# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class ThreadNotesDeleteRequestDict(TypedDict):
    """`ThreadNotesDeleteRequest` as a dict."""

    ids: Sequence[str]
    """1 to 100 items; each a UUID."""
