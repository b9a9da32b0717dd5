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
        uri: A URI.
    """

    uri: str | Unset = UNSET
    records: list[PersonalContactResource] | Unset = UNSET
    navigation: UserContactsNavigationInfo | Unset = UNSET
    paging: UserContactsPagingInfo | Unset = UNSET
    groups: UserContactsGroupsInfo | Unset = UNSET
