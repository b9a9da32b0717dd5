# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallerIdPhoneInfo(Model):
    """A number of the user with the feature CallerId.

    Attributes:
        id: `id` of the number, from `rc.api.phone_numbers.list_extension_phone_numbers`.
        uri: Address of this record on the platform. A URI; read-only.
        phone_number: Phone number in E.164, with `+` and country code. Read-only.
    """

    id: str | Unset = UNSET
    """`id` of the number, from `rc.api.phone_numbers.list_extension_phone_numbers`."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
