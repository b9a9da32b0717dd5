# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.validation_error import ValidationError

SwitchValidatedStatus = Literal["Valid", "Invalid"]


@model
class SwitchValidated(Model):
    """Switch validated."""

    id: str | Unset = UNSET
    chassis_id: str | Unset = UNSET
    port: str | Unset = UNSET
    status: SwitchValidatedStatus | Unset = UNSET
    errors: list[ValidationError] | Unset = UNSET
