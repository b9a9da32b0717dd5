# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AutomaticLocationUpdatesPhoneNumberInfo(Model):
    """Automatic location updates phone number info."""

    id: int | Unset = UNSET
    phone_number: str | Unset = UNSET
