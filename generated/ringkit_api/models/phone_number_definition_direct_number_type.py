# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import PhoneNumberType


@model
class PhoneNumberDefinitionDirectNumberType(Model):
    """A certain new number.

    Attributes:
        phone_number: The number, E.164.
        type: Whether the number takes calls, faxes or both.
    """

    phone_number: str
    """The number, E.164."""
    type: PhoneNumberType | None | Unset = UNSET
    """Whether the number takes calls, faxes or both."""
