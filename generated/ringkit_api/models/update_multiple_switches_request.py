# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.switch_info import SwitchInfo


@model
class UpdateMultipleSwitchesRequest(Model):
    """Switches as they are to be, 10,000 at most.

    Attributes:
        records: The records of this page.
    """

    records: list[SwitchInfo] | Unset = UNSET
    """The records of this page."""
