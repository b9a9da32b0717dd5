# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class BulkAssignSmsRecipientsRequestDict(TypedDict):
    """`BulkAssignSmsRecipientsRequest` as a dict."""

    added_extension_ids: NotRequired[Sequence[str]]
    """Extensions that get the texts from now on; one, or 50 with message threads. Each 1 to 50 items."""
    removed_extension_ids: NotRequired[Sequence[str]]
    """Extensions that get them no longer; one, or 50 with message threads. Each 1 to 50 items."""
