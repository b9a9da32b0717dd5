# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import PhoneNumberTollType, PhoneNumberType


@model
class PhoneNumberDefinitionPreferredAreaCode(Model):
    """A new number with an area code.

    Attributes:
        preferred_area_code: Area code to prefer; another one is taken if it has no free number. Matches
            `^[1-9]\\d{1,3}$`.
        toll_type: Whether the number is free for callers.
        type: Whether the number takes calls, faxes or both.
    """

    preferred_area_code: str
    """Area code to prefer; another one is taken if it has no free number."""
    toll_type: PhoneNumberTollType | Unset = UNSET
    """Whether the number is free for callers."""
    type: PhoneNumberType | None | Unset = UNSET
    """Whether the number takes calls, faxes or both."""
