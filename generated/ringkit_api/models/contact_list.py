# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.personal_contact_resource import PersonalContactResource
    from ringkit_api.models.user_contacts_groups_info import UserContactsGroupsInfo
    from ringkit_api.models.user_contacts_navigation_info import UserContactsNavigationInfo
    from ringkit_api.models.user_contacts_paging_info import UserContactsPagingInfo


@model
class ContactList(Page["PersonalContactResource"]):
    """Contact list.

    Attributes:
        uri: Address of this record on the platform. A URI.
        records: Contacts of this page.
        navigation: Links to the pages before and after this one.
        paging: Place of this page among the others.
        groups: Address of the groups of the address book.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    records: list[PersonalContactResource] | Unset = UNSET
    """Contacts of this page."""
    navigation: UserContactsNavigationInfo | Unset = UNSET
    """Links to the pages before and after this one."""
    paging: UserContactsPagingInfo | Unset = UNSET
    """Place of this page among the others."""
    groups: UserContactsGroupsInfo | Unset = UNSET
    """Address of the groups of the address book."""
