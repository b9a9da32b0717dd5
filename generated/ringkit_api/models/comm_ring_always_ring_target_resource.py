# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CommRingAlwaysRingTargetTypeResource


@model
class CommRingAlwaysRingTargetResource(Model):
    """Comm ring always ring target resource."""

    name: str | Unset = UNSET
    type: CommRingAlwaysRingTargetTypeResource
