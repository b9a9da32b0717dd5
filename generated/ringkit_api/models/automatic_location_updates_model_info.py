# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AutomaticLocationUpdatesModelFeature


@model
class AutomaticLocationUpdatesModelInfo(Model):
    """Model of a device.

    Attributes:
        id: Identifier, as other operations take it.
        name: Name as people see it.
        features: What the model can do; `HELD` is needed for automatic updates.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name as people see it."""
    features: list[AutomaticLocationUpdatesModelFeature] | Unset = UNSET
    """What the model can do; `HELD` is needed for automatic updates."""
