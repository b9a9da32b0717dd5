# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ParkInfo(Model):
    """Where a party is parked.

    Attributes:
        id: Parking place, as it is dialled.
    """

    id: str | Unset = UNSET
    """Parking place, as it is dialled."""
