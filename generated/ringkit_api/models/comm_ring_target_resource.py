# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CommRingTargetTypeResource


@model
class CommRingTargetResource(Model):
    """Comm ring target resource."""

    name: str | Unset = UNSET
    type: CommRingTargetTypeResource
