# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ServiceInfoBrand(Model):
    """Brand under which accounts are sold.

    Attributes:
        id: Identifier, as other operations take it. Read-only.
        name: Name as people see it. Read-only.
    """

    id: str
    """Identifier, as other operations take it."""
    name: str
    """Name as people see it."""
