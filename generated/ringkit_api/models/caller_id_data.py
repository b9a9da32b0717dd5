# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.caller_id_phone_info import CallerIdPhoneInfo

CallerIdDataType = Literal["PhoneNumber", "Blocked", "CurrentLocation"]


@model
class CallerIdData(Model):
    """What the person called sees.

    Attributes:
        type: Whether a number is shown, none, or that of the present location. `"PhoneNumber"` if left
            out.
        phone_info: The number, for the type PhoneNumber.
    """

    type: CallerIdDataType | Unset = UNSET
    """Whether a number is shown, none, or that of the present location."""
    phone_info: CallerIdPhoneInfo | Unset = UNSET
    """The number, for the type PhoneNumber."""
