# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import PhoneNumberTollType, PhoneNumberType


@model
class PhoneNumberDefinitionPreferredAreaCode(Model):
    """Phone number definition preferred area code.

    Attributes:
        preferred_area_code: Matches `^[1-9]\\d{1,3}$`.
    """

    preferred_area_code: str
    toll_type: PhoneNumberTollType | Unset = UNSET
    type: PhoneNumberType | None | Unset = UNSET
