# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

UpdateUnifiedPresenceGlipVisibility = Literal["Visible", "Invisible"]

UpdateUnifiedPresenceGlipAvailability = Literal["Available", "DND"]


@model
class UpdateUnifiedPresenceGlip(Model):
    """Presence in team messaging.

    Attributes:
        visibility: Whether others see it.
        availability: Whether notifications of messages are shown; DND stops them.
    """

    visibility: UpdateUnifiedPresenceGlipVisibility | Unset = UNSET
    """Whether others see it."""
    availability: UpdateUnifiedPresenceGlipAvailability | Unset = UNSET
    """Whether notifications of messages are shown; DND stops them."""
