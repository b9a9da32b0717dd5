# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AutomaticLocationUpdatesPhoneNumberInfo(Model):
    """Number of a line.

    Attributes:
        id: Identifier, as other operations take it.
        phone_number: Phone number in E.164, with `+` and country code.
    """

    id: int | Unset = UNSET
    """Identifier, as other operations take it."""
    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
