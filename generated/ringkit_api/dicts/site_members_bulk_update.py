# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class SiteMembersBulkUpdateDict(TypedDict):
    """`SiteMembersBulkUpdate` as a dict."""

    removed_extension_ids: NotRequired[Sequence[str]]
    """Extensions to take away from the site."""
    added_extension_ids: NotRequired[Sequence[str]]
    """Extensions to move to the site."""
