# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import CommTerminatingTargetTypeResource


@model
class CommTerminatingTargetResource(Model):
    """Comm terminating target resource."""

    name: str
    type: CommTerminatingTargetTypeResource
