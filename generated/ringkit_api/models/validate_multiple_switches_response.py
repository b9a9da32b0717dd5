# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.switch_validated import SwitchValidated


@model
class ValidateMultipleSwitchesResponse(Model):
    """What the check of switches found.

    Attributes:
        records: The records of this page.
    """

    records: list[SwitchValidated] | Unset = UNSET
    """The records of this page."""
