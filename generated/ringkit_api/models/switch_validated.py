# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.validation_error import ValidationError

SwitchValidatedStatus = Literal["Valid", "Invalid"]


@model
class SwitchValidated(Model):
    """What the check of a switch found.

    Attributes:
        id: Identifier, as other operations take it.
        chassis_id: Hardware or IP address of the network switch.
        port: Port of the switch.
        status: Whether the record would be accepted.
        errors: What was refused, one entry for each reason.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    chassis_id: str | Unset = UNSET
    """Hardware or IP address of the network switch."""
    port: str | Unset = UNSET
    """Port of the switch."""
    status: SwitchValidatedStatus | Unset = UNSET
    """Whether the record would be accepted."""
    errors: list[ValidationError] | Unset = UNSET
    """What was refused, one entry for each reason."""
