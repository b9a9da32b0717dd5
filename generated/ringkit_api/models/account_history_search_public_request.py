# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class AccountHistorySearchPublicRequest(Model):
    """Which changes to list.

    Attributes:
        event_time_from: Start of the period in UTC; 24 hours before its end if left out.
        event_time_to: End of the period in UTC; now if left out.
        initiator_ids: `id` of each extension whose changes are listed.
        page: Number of the page, counted from 1.
        per_page: Number of records on a page.
        target_ids: `id` of each extension that was changed.
        site_id: `id` of the site whose changes are listed.
        action_ids: Kinds of changes to list, such as `CHANGE_USER_INFO`; not together with
            `exclude_action_ids`.
        search_string: Text to look for in the names, numbers and roles of those involved.
        exclude_action_ids: Kinds of changes to leave out; not together with `action_ids`.
    """

    event_time_from: datetime | Unset = UNSET
    """Start of the period in UTC; 24 hours before its end if left out."""
    event_time_to: datetime | Unset = UNSET
    """End of the period in UTC; now if left out."""
    initiator_ids: list[str] | Unset = UNSET
    """`id` of each extension whose changes are listed."""
    page: int | Unset = UNSET
    """Number of the page, counted from 1."""
    per_page: int | Unset = UNSET
    """Number of records on a page."""
    target_ids: list[str] | Unset = UNSET
    """`id` of each extension that was changed."""
    site_id: str | Unset = UNSET
    """`id` of the site whose changes are listed."""
    action_ids: list[str] | Unset = UNSET
    """Kinds of changes to list, such as `CHANGE_USER_INFO`; not together with `exclude_action_ids`."""
    search_string: str | Unset = UNSET
    """Text to look for in the names, numbers and roles of those involved."""
    exclude_action_ids: list[str] | Unset = UNSET
    """Kinds of changes to leave out; not together with `action_ids`."""
