# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class EmergencyAddressAutoUpdateSiteInfo(Model):
    """Emergency address auto update site info."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
