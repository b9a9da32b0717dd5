# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import BlockedNumberStatusEnum


@model
class BlockedAllowedPhoneNumberInfo(Model):
    """Blocked allowed phone number info.

    Attributes:
        uri: A URI.
        label: At most 60 characters.
    """

    uri: str | Unset = UNSET
    id: str
    phone_number: str | Unset = UNSET
    label: str | Unset = UNSET
    status: BlockedNumberStatusEnum | Unset = UNSET
