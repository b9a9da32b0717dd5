# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.switch_info import SwitchInfo


@model
class ValidateMultipleSwitchesRequest(Model):
    """Validate multiple switches request."""

    records: list[SwitchInfo] | Unset = UNSET
