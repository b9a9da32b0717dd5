# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class AccountHistorySearchPublicRequest(Model):
    """Account history search public request."""

    event_time_from: datetime | Unset = UNSET
    event_time_to: datetime | Unset = UNSET
    initiator_ids: list[str] | Unset = UNSET
    page: int | Unset = UNSET
    per_page: int | Unset = UNSET
    target_ids: list[str] | Unset = UNSET
    site_id: str | Unset = UNSET
    action_ids: list[str] | Unset = UNSET
    search_string: str | Unset = UNSET
    exclude_action_ids: list[str] | Unset = UNSET
