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
    """Search directory entries request.

    Attributes:
        show_federated: `true` if left out.
        show_admin_only_contacts: `false` if left out.
        show_external_contacts: `false` if left out.
        extension_ids: At most 100 items.
        integration_routing_types: 1 to 2 items.
        phone_number_sms_availability_statuses: At least 1 item.
        phone_number_sms_campaign_ids: At least 1 item.
    """

    search_string: str | Unset = UNSET
    search_fields: list[SearchDirectoryEntriesRequestSearchFields] | Unset = UNSET
    show_federated: bool | Unset = UNSET
    show_admin_only_contacts: bool | Unset = UNSET
    extension_type: SearchDirectoryContactType | Unset = UNSET
    site_id: str | Unset = UNSET
    show_external_contacts: bool | Unset = UNSET
    account_ids: list[str] | Unset = UNSET
    department: str | Unset = UNSET
    site_ids: list[str] | Unset = UNSET
    extension_statuses: list[SearchDirectoryEntriesRequestExtensionStatuses] | Unset = UNSET
    extension_types: list[SearchDirectoryExtensionType] | Unset = UNSET
    extension_ids: list[str] | Unset = UNSET
    integration_routing_types: list[ADGIntegrationRoutingSearchType] | Unset = UNSET
    phone_number_sms_availability_statuses: list[ADGPhoneNumberSmsAvailabilityStatus] | Unset = (
        UNSET
    )
    phone_number_sms_campaign_ids: list[str] | Unset = UNSET
    order_by: list[OrderBy] | Unset = UNSET
    page: int | Unset = UNSET
    per_page: int | Unset = UNSET
