# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

UpdateUnifiedPresenceGlipVisibility = Literal["Visible", "Invisible"]

UpdateUnifiedPresenceGlipAvailability = Literal["Available", "DND"]


@model
class UpdateUnifiedPresenceGlip(Model):
    """Update unified presence glip."""

    visibility: UpdateUnifiedPresenceGlipVisibility | Unset = UNSET
    availability: UpdateUnifiedPresenceGlipAvailability | Unset = UNSET
