# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import RcwRoleEnum


@model
class OriginalRoleModel(Model):
    """Original role model."""

    original_role: RcwRoleEnum
