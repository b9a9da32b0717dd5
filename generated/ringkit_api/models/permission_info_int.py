# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PermissionInfoInt(Model):
    """Permission info int."""

    enabled: bool | Unset = UNSET
