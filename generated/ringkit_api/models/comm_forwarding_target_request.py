# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CommForwardingTargetTypeRequest


@model
class CommForwardingTargetRequest(Model):
    """Comm forwarding target request."""

    name: str | Unset = UNSET
    type: CommForwardingTargetTypeRequest
