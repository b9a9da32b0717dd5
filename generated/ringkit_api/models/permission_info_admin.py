# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PermissionInfoAdmin(Model):
    """Whether the user is an administrator.

    Attributes:
        enabled: Whether it is so.
    """

    enabled: bool | Unset = UNSET
    """Whether it is so."""
