# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SmsRequestCountryInfo(Model):
    """SMS request country info.

    Attributes:
        iso_code: 2 characters.
    """

    id: str | Unset = UNSET
    iso_code: str | Unset = UNSET
