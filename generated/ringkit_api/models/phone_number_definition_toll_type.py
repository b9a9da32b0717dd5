# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import PhoneNumberTollType, PhoneNumberType


@model
class PhoneNumberDefinitionTollType(Model):
    """Phone number definition toll type."""

    toll_type: PhoneNumberTollType
    type: PhoneNumberType | None | Unset = UNSET
