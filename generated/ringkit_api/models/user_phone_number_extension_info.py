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
    """Extension that has a number.

    Attributes:
        id: Identifier, as other operations take it.
        uri: Address of this record on the platform. A URI.
        extension_number: Short number that is dialled inside the account.
        partner_id: Identifier that a partner of the platform gave.
        type: Kind of the extension; Department is a call queue.
        contact_center_provider: Provider of the contact center, for numbers routed to one.
        name: Name as people see it.
    """

    id: int | Unset = UNSET
    """Identifier, as other operations take it."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    partner_id: str | Unset = UNSET
    """Identifier that a partner of the platform gave."""
    type: UserPhoneNumberExtensionInfoType | Unset = UNSET
    """Kind of the extension; Department is a call queue."""
    contact_center_provider: ContactCenterProvider | Unset = UNSET
    """Provider of the contact center, for numbers routed to one."""
    name: str | Unset = UNSET
    """Name as people see it."""
