# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.personal_contact_resource import PersonalContactResource
    from ringkit_api.models.sync_info import SyncInfo


@model
class AddressBookSync(Page["PersonalContactResource"]):
    """Address book sync.

    Attributes:
        uri: A URI.
        next_page_uri: A URI.
    """

    uri: str | Unset = UNSET
    records: list[PersonalContactResource] | Unset = UNSET
    sync_info: SyncInfo | Unset = UNSET
    next_page_id: int | Unset = UNSET
    next_page_uri: str | Unset = UNSET
