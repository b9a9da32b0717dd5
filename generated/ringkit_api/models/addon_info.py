# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AddonInfo(Model):
    """An accessory of a phone.

    Attributes:
        id: Identifier of the accessory.
        name: Name of the accessory.
        count: How many there are.
    """

    id: str | Unset = UNSET
    """Identifier of the accessory."""
    name: str | Unset = UNSET
    """Name of the accessory."""
    count: int | Unset = UNSET
    """How many there are."""
