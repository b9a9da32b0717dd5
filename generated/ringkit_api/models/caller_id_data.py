# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.caller_id_phone_info import CallerIdPhoneInfo

CallerIdDataType = Literal["PhoneNumber", "Blocked", "CurrentLocation"]


@model
class CallerIdData(Model):
    """Caller ID data.

    Attributes:
        type: `"PhoneNumber"` if left out.
    """

    type: CallerIdDataType | Unset = UNSET
    phone_info: CallerIdPhoneInfo | Unset = UNSET
