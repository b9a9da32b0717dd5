# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.account_history_paging import AccountHistoryPaging
    from ringkit_api.models.account_history_public_record import AccountHistoryPublicRecord


@model
class AccountHistorySearchPublicResponse(Page["AccountHistoryPublicRecord"]):
    """Page of changes in the account.

    Attributes:
        records: The records of this page.
        paging: Place of this page among the others.
    """

    records: list[AccountHistoryPublicRecord] | Unset = UNSET
    """The records of this page."""
    paging: AccountHistoryPaging | Unset = UNSET
    """Place of this page among the others."""
