# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ServiceInfoUBrand(Model):
    """Brand within a brand.

    Attributes:
        id: Identifier, as other operations take it.
        name: Name as people see it.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name as people see it."""
