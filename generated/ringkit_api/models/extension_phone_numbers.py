# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.page_navigation_model import PageNavigationModel
    from ringkit_api.models.user_phone_number_info import UserPhoneNumberInfo


@model
class ExtensionPhoneNumbers(Page["UserPhoneNumberInfo"]):
    """Extension phone numbers.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    records: list[UserPhoneNumberInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel
