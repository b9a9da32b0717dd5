# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.enumerations import (
        ADGIntegrationRoutingSearchType,
        ADGPhoneNumberSmsAvailabilityStatus,
        SearchDirectoryContactType,
        SearchDirectoryExtensionType,
    )
    from ringkit_api.models.order_by import OrderBy, OrderByDirection, OrderByFieldName
    from ringkit_api.models.search_directory_entries_request import (
        SearchDirectoryEntriesRequestExtensionStatuses,
        SearchDirectoryEntriesRequestSearchFields,
    )


class OrderByDict(TypedDict):
    """`OrderBy` as a dict."""

    index: NotRequired[int]
    """Rank of this member when there are several, from 1; not needed for one. `1` if left out."""
    field_name: NotRequired[OrderByFieldName]
    """Member to sort by."""
    direction: NotRequired[OrderByDirection]
    """Whether small values come first. `"Asc"` if left out."""


class SearchDirectoryEntriesRequestDict(TypedDict):
    """`SearchDirectoryEntriesRequest` as a dict."""

    search_string: NotRequired[str]
    """Text to search for in `search_fields`."""
    search_fields: NotRequired[Sequence[SearchDirectoryEntriesRequestSearchFields]]
    """Members to search in; all if left out."""
    show_federated: NotRequired[bool]
    """Search the other accounts of the federation too. `true` if left out."""
    show_admin_only_contacts: NotRequired[bool]
    """Search entries that only administrators see, too. `false` if left out."""
    extension_type: NotRequired[SearchDirectoryContactType]
    """Kind of entries to find, in the older form; prefer `extension_types`."""
    site_id: NotRequired[str | int | Unset]
    """Find only entries of this site, in the older form; prefer `site_ids`."""
    show_external_contacts: NotRequired[bool]
    """Search entries of external systems too. `false` if left out."""
    account_ids: NotRequired[Sequence[str | int | Unset]]
    """Search only these accounts of the federation."""
    department: NotRequired[str]
    """Find only people of this department."""
    site_ids: NotRequired[Sequence[str | int | Unset]]
    """Find only entries of these sites: `id` from `rc.api.multi_site.list_sites`."""
    extension_statuses: NotRequired[Sequence[SearchDirectoryEntriesRequestExtensionStatuses]]
    """States to find; all if left out."""
    extension_types: NotRequired[Sequence[SearchDirectoryExtensionType]]
    """Kinds of entries to find; all if left out."""
    extension_ids: NotRequired[Sequence[str | int | Unset]]
    """Find only these extensions, at most 100. At most 100 items."""
    integration_routing_types: NotRequired[Sequence[ADGIntegrationRoutingSearchType]]
    """Find only entries of external systems with this routing. 1 to 2 items."""
    phone_number_sms_availability_statuses: NotRequired[
        Sequence[ADGPhoneNumberSmsAvailabilityStatus]
    ]
    """Find only entries with a number whose texts have this state. At least 1 item."""
    phone_number_sms_campaign_ids: NotRequired[Sequence[str | int | Unset]]
    """Find only entries with a number of these campaigns. At least 1 item."""
    order_by: NotRequired[Sequence[OrderBy | OrderByDict]]
    """Members to sort by."""
    page: NotRequired[int]
    """Number of the page, from 1."""
    per_page: NotRequired[int]
    """Entries on each page."""
