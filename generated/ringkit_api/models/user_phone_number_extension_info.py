# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.contact_center_provider import ContactCenterProvider

UserPhoneNumberExtensionInfoType = Literal[
    "Announcement",
    "ApplicationExtension",
    "DigitalUser",
    "DelegatedLinesGroup",
    "Department",
    "FaxUser",
    "IvrMenu",
    "PagingOnly",
    "ParkLocation",
    "SharedLinesGroup",
    "Site",
    "User",
    "VirtualUser",
    "Voicemail",
]


@model
class UserPhoneNumberExtensionInfo(Model):
    """User phone number extension info.

    Attributes:
        uri: A URI.
    """

    id: int | Unset = UNSET
    uri: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    partner_id: str | Unset = UNSET
    type: UserPhoneNumberExtensionInfoType | Unset = UNSET
    contact_center_provider: ContactCenterProvider | Unset = UNSET
    name: str | Unset = UNSET
