# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime


class AccountHistorySearchPublicRequestDict(TypedDict):
    """`AccountHistorySearchPublicRequest` as a dict."""

    event_time_from: NotRequired[datetime]
    event_time_to: NotRequired[datetime]
    initiator_ids: NotRequired[Sequence[str]]
    page: NotRequired[int]
    per_page: NotRequired[int]
    target_ids: NotRequired[Sequence[str]]
    site_id: NotRequired[str]
    action_ids: NotRequired[Sequence[str]]
    search_string: NotRequired[str]
    exclude_action_ids: NotRequired[Sequence[str]]
