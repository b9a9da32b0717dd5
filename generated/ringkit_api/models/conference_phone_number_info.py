# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ConferencePhoneNumberInfo(Model):
    """Conference phone number info."""

    phone_number: str | Unset = UNSET
    default: bool | Unset = UNSET
