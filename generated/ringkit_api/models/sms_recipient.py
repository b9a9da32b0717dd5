# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import SmsRecipientExtensionTypesEnum


@model
class SmsRecipient(Model):
    """An extension that gets the texts to a call queue.

    Attributes:
        id: Identifier of the extension.
        extension_number: Short number that is dialled inside the account.
        extension_type: Kind of the extension.
        name: Name of the extension.
        assignable: Whether the extension can be made the assignee of a message thread.
        has_license: Whether the extension has the licence for message threads.
    """

    id: str | Unset = UNSET
    """Identifier of the extension."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    extension_type: SmsRecipientExtensionTypesEnum | Unset = UNSET
    """Kind of the extension."""
    name: str | Unset = UNSET
    """Name of the extension."""
    assignable: bool | Unset = UNSET
    """Whether the extension can be made the assignee of a message thread."""
    has_license: bool | Unset = UNSET
    """Whether the extension has the licence for message threads."""
