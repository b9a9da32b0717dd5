# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import BlockedNumberStatusEnum


@model
class AddBlockedAllowedPhoneNumber(Model):
    """Add blocked allowed phone number.

    Attributes:
        label: At most 60 characters.
    """

    phone_number: str | Unset = UNSET
    label: str | Unset = UNSET
    status: BlockedNumberStatusEnum | Unset = UNSET
