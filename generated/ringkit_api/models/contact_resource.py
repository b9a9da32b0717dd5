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
    """An entry of the company directory.

    Attributes:
        id: Identifier of the entry, which is the extension id.
        type: Kind of the entry; all kinds of users are User.
        status: State of the extension.
        account: Account of the entry; only where federated accounts were asked for.
        department: Department that the person or extension belongs to.
        email: E-mail address. An e-mail address.
        extension_number: Short number that is dialled inside the account.
        first_name: First name; only of users.
        last_name: Last name; only of users.
        name: Name; only of entries that are not users.
        job_title: Position at the company.
        phone_numbers: All numbers of the entry.
        profile_image: Picture of the user.
        site: Site it belongs to; accounts without sites have only the main one.
        hidden: Whether it is left out of the company directory.
        custom_fields: Values of custom fields of the account.
        integration: External system that the entry belongs to.
    """

    id: str
    """Identifier of the entry, which is the extension id."""
    type: ContactResourceType | Unset = UNSET
    """Kind of the entry; all kinds of users are User."""
    status: ContactResourceStatus | Unset = UNSET
    """State of the extension."""
    account: AccountResource | Unset = UNSET
    """Account of the entry; only where federated accounts were asked for."""
    department: str | Unset = UNSET
    """Department that the person or extension belongs to."""
    email: str | Unset = UNSET
    """E-mail address."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    first_name: str | Unset = UNSET
    """First name; only of users."""
    last_name: str | Unset = UNSET
    """Last name; only of users."""
    name: str | Unset = UNSET
    """Name; only of entries that are not users."""
    job_title: str | Unset = UNSET
    """Position at the company."""
    phone_numbers: list[AdgPhoneNumberResource] | Unset = UNSET
    """All numbers of the entry."""
    profile_image: AccountDirectoryProfileImageResource | Unset = UNSET
    """Picture of the user."""
    site: BusinessSiteResource | Unset = UNSET
    """Site it belongs to; accounts without sites have only the main one."""
    hidden: bool | Unset = UNSET
    """Whether it is left out of the company directory."""
    custom_fields: list[CustomFieldResource] | Unset = UNSET
    """Values of custom fields of the account."""
    integration: ExternalIntegrationResource | Unset = UNSET
    """External system that the entry belongs to."""
