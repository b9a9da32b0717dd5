# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import BlockedNumberStatusEnum


@model
class AddBlockedAllowedPhoneNumber(Model):
    """A number to be blocked or allowed.

    Attributes:
        phone_number: Phone number in E.164, with `+` and country code.
        label: Text by which people tell it from others. At most 60 characters.
        status: Whether calls from the number are refused or always let through.
    """

    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
    label: str | Unset = UNSET
    """Text by which people tell it from others."""
    status: BlockedNumberStatusEnum | Unset = UNSET
    """Whether calls from the number are refused or always let through."""
