# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.account_directory_profile_image_resource import (
        AccountDirectoryProfileImageResource,
    )
    from ringkit_api.models.account_resource import AccountResource
    from ringkit_api.models.adg_phone_number_resource import AdgPhoneNumberResource
    from ringkit_api.models.business_site_resource import BusinessSiteResource
    from ringkit_api.models.custom_field_resource import CustomFieldResource
    from ringkit_api.models.external_integration_resource import ExternalIntegrationResource

ContactResourceType = Literal[
    "User",
    "Department",
    "Announcement",
    "Voicemail",
    "SharedLinesGroup",
    "PagingOnly",
    "ParkLocation",
    "IvrMenu",
    "Limited",
    "ApplicationExtension",
    "Site",
    "Bot",
    "Room",
    "ProxyAdmin",
    "DelegatedLinesGroup",
    "GroupCallPickup",
    "External",
    "RoomConnector",
    "Unknown",
]

ContactResourceStatus = Literal[
    "Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned", "Unknown"
]


@model
class ContactResource(Model):
    """Contact resource.

    Attributes:
        email: An e-mail address.
    """

    id: str
    type: ContactResourceType | Unset = UNSET
    status: ContactResourceStatus | Unset = UNSET
    account: AccountResource | Unset = UNSET
    department: str | Unset = UNSET
    email: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    name: str | Unset = UNSET
    job_title: str | Unset = UNSET
    phone_numbers: list[AdgPhoneNumberResource] | Unset = UNSET
    profile_image: AccountDirectoryProfileImageResource | Unset = UNSET
    site: BusinessSiteResource | Unset = UNSET
    hidden: bool | Unset = UNSET
    custom_fields: list[CustomFieldResource] | Unset = UNSET
    integration: ExternalIntegrationResource | Unset = UNSET
