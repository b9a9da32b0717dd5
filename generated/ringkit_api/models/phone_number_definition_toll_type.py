# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import PhoneNumberTollType, PhoneNumberType


@model
class PhoneNumberDefinitionTollType(Model):
    """Any new number of a kind.

    Attributes:
        toll_type: Whether the number is free for callers.
        type: Whether the number takes calls, faxes or both.
    """

    toll_type: PhoneNumberTollType
    """Whether the number is free for callers."""
    type: PhoneNumberType | None | Unset = UNSET
    """Whether the number takes calls, faxes or both."""
