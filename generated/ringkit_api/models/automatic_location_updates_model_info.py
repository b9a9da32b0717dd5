# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AutomaticLocationUpdatesModelFeature


@model
class AutomaticLocationUpdatesModelInfo(Model):
    """Automatic location updates model info."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    features: list[AutomaticLocationUpdatesModelFeature] | Unset = UNSET
