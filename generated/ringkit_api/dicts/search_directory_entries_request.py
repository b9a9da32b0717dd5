# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.order_by import OrderByDict
    from ringkit_api.enumerations import (
        ADGIntegrationRoutingSearchType,
        ADGPhoneNumberSmsAvailabilityStatus,
        SearchDirectoryContactType,
        SearchDirectoryExtensionType,
    )
    from ringkit_api.models.order_by import OrderBy
    from ringkit_api.models.search_directory_entries_request import (
        SearchDirectoryEntriesRequestExtensionStatuses,
        SearchDirectoryEntriesRequestSearchFields,
    )


class SearchDirectoryEntriesRequestDict(TypedDict):
    """`SearchDirectoryEntriesRequest` as a dict."""

    search_string: NotRequired[str]
    search_fields: NotRequired[Sequence[SearchDirectoryEntriesRequestSearchFields]]
    show_federated: NotRequired[bool]
    """`true` if left out."""
    show_admin_only_contacts: NotRequired[bool]
    """`false` if left out."""
    extension_type: NotRequired[SearchDirectoryContactType]
    site_id: NotRequired[str]
    show_external_contacts: NotRequired[bool]
    """`false` if left out."""
    account_ids: NotRequired[Sequence[str]]
    department: NotRequired[str]
    site_ids: NotRequired[Sequence[str]]
    extension_statuses: NotRequired[Sequence[SearchDirectoryEntriesRequestExtensionStatuses]]
    extension_types: NotRequired[Sequence[SearchDirectoryExtensionType]]
    extension_ids: NotRequired[Sequence[str]]
    """At most 100 items."""
    integration_routing_types: NotRequired[Sequence[ADGIntegrationRoutingSearchType]]
    """1 to 2 items."""
    phone_number_sms_availability_statuses: NotRequired[
        Sequence[ADGPhoneNumberSmsAvailabilityStatus]
    ]
    """At least 1 item."""
    phone_number_sms_campaign_ids: NotRequired[Sequence[str]]
    """At least 1 item."""
    order_by: NotRequired[Sequence[OrderBy | OrderByDict]]
    page: NotRequired[int]
    per_page: NotRequired[int]
