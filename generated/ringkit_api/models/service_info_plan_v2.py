# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ServiceInfoPlanV2(Model):
    """Plan of the service.

    Attributes:
        id: Identifier, as other operations take it.
        name: Name as people see it.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name as people see it."""
