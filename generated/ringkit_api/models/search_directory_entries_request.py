# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import (
    ADGIntegrationRoutingSearchType,
    ADGPhoneNumberSmsAvailabilityStatus,
    SearchDirectoryContactType,
    SearchDirectoryExtensionType,
)

if TYPE_CHECKING:
    from ringkit_api.models.order_by import OrderBy

SearchDirectoryEntriesRequestSearchFields = Literal[
    "firstName",
    "lastName",
    "extensionNumber",
    "phoneNumber",
    "email",
    "jobTitle",
    "department",
    "customFieldValue",
]

SearchDirectoryEntriesRequestExtensionStatuses = Literal["Enabled", "Disabled", "NotActivated"]


@model
class SearchDirectoryEntriesRequest(Model):
    """What to search in the directory, and how to sort it.

    Attributes:
        search_string: Text to search for in `search_fields`.
        search_fields: Members to search in; all if left out.
        show_federated: Search the other accounts of the federation too. `true` if left out.
        show_admin_only_contacts: Search entries that only administrators see, too. `false` if left out.
        extension_type: Kind of entries to find, in the older form; prefer `extension_types`.
        site_id: Find only entries of this site, in the older form; prefer `site_ids`.
        show_external_contacts: Search entries of external systems too. `false` if left out.
        account_ids: Search only these accounts of the federation.
        department: Find only people of this department.
        site_ids: Find only entries of these sites: `id` from `rc.api.multi_site.list_sites`.
        extension_statuses: States to find; all if left out.
        extension_types: Kinds of entries to find; all if left out.
        extension_ids: Find only these extensions, at most 100. At most 100 items.
        integration_routing_types: Find only entries of external systems with this routing. 1 to 2
            items.
        phone_number_sms_availability_statuses: Find only entries with a number whose texts have this
            state. At least 1 item.
        phone_number_sms_campaign_ids: Find only entries with a number of these campaigns. At least 1
            item.
        order_by: Members to sort by.
        page: Number of the page, from 1.
        per_page: Entries on each page.
    """

    search_string: str | Unset = UNSET
    """Text to search for in `search_fields`."""
    search_fields: list[SearchDirectoryEntriesRequestSearchFields] | Unset = UNSET
    """Members to search in; all if left out."""
    show_federated: bool | Unset = UNSET
    """Search the other accounts of the federation too."""
    show_admin_only_contacts: bool | Unset = UNSET
    """Search entries that only administrators see, too."""
    extension_type: SearchDirectoryContactType | Unset = UNSET
    """Kind of entries to find, in the older form; prefer `extension_types`."""
    site_id: str | Unset = UNSET
    """Find only entries of this site, in the older form; prefer `site_ids`."""
    show_external_contacts: bool | Unset = UNSET
    """Search entries of external systems too."""
    account_ids: list[str] | Unset = UNSET
    """Search only these accounts of the federation."""
    department: str | Unset = UNSET
    """Find only people of this department."""
    site_ids: list[str] | Unset = UNSET
    """Find only entries of these sites: `id` from `rc.api.multi_site.list_sites`."""
    extension_statuses: list[SearchDirectoryEntriesRequestExtensionStatuses] | Unset = UNSET
    """States to find; all if left out."""
    extension_types: list[SearchDirectoryExtensionType] | Unset = UNSET
    """Kinds of entries to find; all if left out."""
    extension_ids: list[str] | Unset = UNSET
    """Find only these extensions, at most 100."""
    integration_routing_types: list[ADGIntegrationRoutingSearchType] | Unset = UNSET
    """Find only entries of external systems with this routing."""
    phone_number_sms_availability_statuses: list[ADGPhoneNumberSmsAvailabilityStatus] | Unset = (
        UNSET
    )
    """Find only entries with a number whose texts have this state."""
    phone_number_sms_campaign_ids: list[str] | Unset = UNSET
    """Find only entries with a number of these campaigns."""
    order_by: list[OrderBy] | Unset = UNSET
    """Members to sort by."""
    page: int | Unset = UNSET
    """Number of the page, from 1."""
    per_page: int | Unset = UNSET
    """Entries on each page."""
