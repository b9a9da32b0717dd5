# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import CommForwardingTargetTypeResource


@model
class CommForwardingTargetResource(Model):
    """Comm forwarding target resource."""

    type: CommForwardingTargetTypeResource
