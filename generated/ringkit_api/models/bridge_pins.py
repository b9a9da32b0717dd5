# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.bridge_pstn_pins import BridgePstnPins


@model
class BridgePins(Model):
    """Bridge pins."""

    pstn: BridgePstnPins | Unset = UNSET
    web: str | Unset = UNSET
