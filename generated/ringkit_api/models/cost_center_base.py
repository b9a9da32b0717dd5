# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CostCenterBase(Model):
    """Cost center base.

    Attributes:
        id: Identifier, as other operations take it. Read-only.
        name: Name as people see it. At most 64 characters.
        billing_code: At most 24 characters.
    """

    id: int | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name as people see it."""
    billing_code: str | Unset = UNSET
