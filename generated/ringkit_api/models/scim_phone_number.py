# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import Model, model

ScimPhoneNumberType = Literal["work", "mobile", "other"]


@model
class ScimPhoneNumber(Model):
    """SCIM phone number."""

    type: ScimPhoneNumberType
    value: str
