# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.account_phone_number_info import AccountPhoneNumberInfo
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel


@model
class AccountPhoneNumberList(Page["AccountPhoneNumberInfo"]):
    """Account phone number list."""

    records: list[AccountPhoneNumberInfo]
    paging: EnumeratedPagingModel
