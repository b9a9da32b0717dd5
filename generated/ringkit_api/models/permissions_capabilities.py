# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PermissionsCapabilities(Model):
    """Who may hold a permission and pass it on.

    Attributes:
        enabled: Whether users with the role have the permission.
        manage_enabled: Whether they may give it to others.
        grant_enabled: Whether those others may pass it on.
    """

    enabled: bool | Unset = UNSET
    """Whether users with the role have the permission."""
    manage_enabled: bool | Unset = UNSET
    """Whether they may give it to others."""
    grant_enabled: bool | Unset = UNSET
    """Whether those others may pass it on."""
