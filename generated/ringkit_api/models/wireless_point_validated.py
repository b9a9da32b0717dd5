# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.validation_error import ValidationError

WirelessPointValidatedStatus = Literal["Valid", "Invalid"]


@model
class WirelessPointValidated(Model):
    """What the check of an access point found.

    Attributes:
        id: Identifier, as other operations take it.
        bssid: Hardware address of the wireless access point, six pairs of hexadecimal digits with
            colons.
        status: Whether the record would be accepted.
        errors: What was refused, one entry for each reason.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    bssid: str | Unset = UNSET
    """Hardware address of the wireless access point, six pairs of hexadecimal digits with colons."""
    status: WirelessPointValidatedStatus | Unset = UNSET
    """Whether the record would be accepted."""
    errors: list[ValidationError] | Unset = UNSET
    """What was refused, one entry for each reason."""
