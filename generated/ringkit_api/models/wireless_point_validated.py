# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.validation_error import ValidationError

WirelessPointValidatedStatus = Literal["Valid", "Invalid"]


@model
class WirelessPointValidated(Model):
    """Wireless point validated."""

    id: str | Unset = UNSET
    bssid: str | Unset = UNSET
    status: WirelessPointValidatedStatus | Unset = UNSET
    errors: list[ValidationError] | Unset = UNSET
