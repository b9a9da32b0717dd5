# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import ExtensionStatusEnumFull

EmailRecipientInfoPermission = Literal["FullAccess", "Messages", "MemberManagement", "None"]


@model
class EmailRecipientInfo(Model):
    """An extension that gets e-mails.

    Attributes:
        extension_id: `id` of the extension.
        full_name: Name of the extension.
        extension_number: Short number that is dialled inside the account.
        status: State of the extension.
        email_addresses: Addresses that get the e-mails.
        permission: What the extension may do with the queue.
    """

    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    full_name: str | Unset = UNSET
    """Name of the extension."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    status: ExtensionStatusEnumFull | Unset = UNSET
    """State of the extension."""
    email_addresses: list[str] | Unset = UNSET
    """Addresses that get the e-mails."""
    permission: EmailRecipientInfoPermission | Unset = UNSET
    """What the extension may do with the queue."""
