# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.bridge_pstn_pins import BridgePstnPins


@model
class BridgePins(Model):
    """Codes with which people join meetings.

    Attributes:
        pstn: Codes that are entered on a telephone.
        web: Meeting number, digits; one is made if left out.
    """

    pstn: BridgePstnPins | Unset = UNSET
    """Codes that are entered on a telephone."""
    web: str | Unset = UNSET
    """Meeting number, digits; one is made if left out."""
