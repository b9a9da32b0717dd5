# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.account_phone_number_info import AccountPhoneNumberInfo
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel


@model
class AccountPhoneNumberList(Page["AccountPhoneNumberInfo"]):
    """A page of the numbers of the account.

    Attributes:
        records: The records of this page.
        paging: Place of this page among the others.
    """

    records: list[AccountPhoneNumberInfo]
    """The records of this page."""
    paging: EnumeratedPagingModel
    """Place of this page among the others."""
