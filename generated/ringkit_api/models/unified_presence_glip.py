# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

UnifiedPresenceGlipStatus = Literal["Offline", "Online"]

UnifiedPresenceGlipVisibility = Literal["Visible", "Invisible"]

UnifiedPresenceGlipAvailability = Literal["Available", "DND"]


@model
class UnifiedPresenceGlip(Model):
    """Presence in team messaging.

    Attributes:
        status: Whether an application of the user is connected.
        visibility: Whether others see it.
        availability: Whether notifications of messages are shown; DND stops them.
    """

    status: UnifiedPresenceGlipStatus | Unset = UNSET
    """Whether an application of the user is connected."""
    visibility: UnifiedPresenceGlipVisibility | Unset = UNSET
    """Whether others see it."""
    availability: UnifiedPresenceGlipAvailability | Unset = UNSET
    """Whether notifications of messages are shown; DND stops them."""
