# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class SiteBasicInfo(Model):
    """Site, by its `id`.

    Attributes:
        id: Identifier, as other operations take it.
        name: Name as people see it.
    """

    id: str
    """Identifier, as other operations take it."""
    name: str
    """Name as people see it."""
