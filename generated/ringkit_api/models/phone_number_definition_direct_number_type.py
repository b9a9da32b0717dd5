# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import PhoneNumberType


@model
class PhoneNumberDefinitionDirectNumberType(Model):
    """Phone number definition direct number type."""

    phone_number: str
    type: PhoneNumberType | None | Unset = UNSET
