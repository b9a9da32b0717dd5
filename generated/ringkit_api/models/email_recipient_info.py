# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import ExtensionStatusEnumFull

EmailRecipientInfoPermission = Literal["FullAccess", "Messages", "MemberManagement", "None"]


@model
class EmailRecipientInfo(Model):
    """Email recipient info."""

    extension_id: str | Unset = UNSET
    full_name: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    status: ExtensionStatusEnumFull | Unset = UNSET
    email_addresses: list[str] | Unset = UNSET
    permission: EmailRecipientInfoPermission | Unset = UNSET
