# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PermissionsCapabilities(Model):
    """Permissions capabilities."""

    enabled: bool | Unset = UNSET
    manage_enabled: bool | Unset = UNSET
    grant_enabled: bool | Unset = UNSET
