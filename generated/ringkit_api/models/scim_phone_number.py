# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import Model, model

ScimPhoneNumberType = Literal["work", "mobile", "other"]


@model
class ScimPhoneNumber(Model):
    """A telephone number.

    Attributes:
        type: Kind of the number.
        value: The number in E.164.
    """

    type: ScimPhoneNumberType
    """Kind of the number."""
    value: str
    """The number in E.164."""
