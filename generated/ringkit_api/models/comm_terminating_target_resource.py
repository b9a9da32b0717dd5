# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import CommTerminatingTargetTypeResource


@model
class CommTerminatingTargetResource(Model):
    """Comm terminating target resource.

    Attributes:
        name: Name as people see it.
    """

    name: str
    """Name as people see it."""
    type: CommTerminatingTargetTypeResource
