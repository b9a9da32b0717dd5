# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ringkit._unset import Unset


class AccountHistorySearchPublicRequestDict(TypedDict):
    """`AccountHistorySearchPublicRequest` as a dict."""

    event_time_from: NotRequired[datetime]
    """Start of the period in UTC; 24 hours before its end if left out."""
    event_time_to: NotRequired[datetime]
    """End of the period in UTC; now if left out."""
    initiator_ids: NotRequired[Sequence[str | int | Unset]]
    """`id` of each extension whose changes are listed."""
    page: NotRequired[int]
    """Number of the page, counted from 1."""
    per_page: NotRequired[int]
    """Number of records on a page."""
    target_ids: NotRequired[Sequence[str | int | Unset]]
    """`id` of each extension that was changed."""
    site_id: NotRequired[str | int | Unset]
    """`id` of the site whose changes are listed."""
    action_ids: NotRequired[Sequence[str | int | Unset]]
    """Kinds of changes to list, such as `CHANGE_USER_INFO`; not together with `exclude_action_ids`."""
    search_string: NotRequired[str]
    """Text to look for in the names, numbers and roles of those involved."""
    exclude_action_ids: NotRequired[Sequence[str | int | Unset]]
    """Kinds of changes to leave out; not together with `action_ids`."""
