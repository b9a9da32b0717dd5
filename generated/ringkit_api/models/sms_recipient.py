# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import SmsRecipientExtensionTypesEnum


@model
class SmsRecipient(Model):
    """SMS recipient."""

    id: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    extension_type: SmsRecipientExtensionTypesEnum | Unset = UNSET
    name: str | Unset = UNSET
    assignable: bool | Unset = UNSET
    has_license: bool | Unset = UNSET
