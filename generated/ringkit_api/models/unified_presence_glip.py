# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

UnifiedPresenceGlipStatus = Literal["Offline", "Online"]

UnifiedPresenceGlipVisibility = Literal["Visible", "Invisible"]

UnifiedPresenceGlipAvailability = Literal["Available", "DND"]


@model
class UnifiedPresenceGlip(Model):
    """Unified presence glip."""

    status: UnifiedPresenceGlipStatus | Unset = UNSET
    visibility: UnifiedPresenceGlipVisibility | Unset = UNSET
    availability: UnifiedPresenceGlipAvailability | Unset = UNSET
