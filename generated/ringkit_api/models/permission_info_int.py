# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PermissionInfoInt(Model):
    """Whether the user may call abroad.

    Attributes:
        enabled: Whether it is so.
    """

    enabled: bool | Unset = UNSET
    """Whether it is so."""
