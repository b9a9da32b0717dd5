# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AddDeviceToInventoryRequestSite(Model):
    """Add device to inventory request site."""

    id: str | Unset = UNSET
