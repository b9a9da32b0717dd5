# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.personal_contact_resource import PersonalContactResource
    from ringkit_api.models.sync_info import SyncInfo


@model
class AddressBookSync(Page["PersonalContactResource"]):
    """Contacts, and the token for the next synchronisation.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: Contacts of this page; of later synchronisations only those that changed.
        sync_info: Token and time of this synchronisation.
        next_page_id: Page to read next; absent on the last page.
        next_page_uri: Address of the page to read next. A URI.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    records: list[PersonalContactResource] | Unset = UNSET
    """Contacts of this page; of later synchronisations only those that changed."""
    sync_info: SyncInfo | Unset = UNSET
    """Token and time of this synchronisation."""
    next_page_id: int | Unset = UNSET
    """Page to read next; absent on the last page."""
    next_page_uri: str | Unset = UNSET
    """Address of the page to read next."""
