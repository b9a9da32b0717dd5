# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.account_history_paging import AccountHistoryPaging
    from ringkit_api.models.account_history_public_record import AccountHistoryPublicRecord


@model
class AccountHistorySearchPublicResponse(Page["AccountHistoryPublicRecord"]):
    """Account history search public response."""

    records: list[AccountHistoryPublicRecord] | Unset = UNSET
    paging: AccountHistoryPaging | Unset = UNSET
