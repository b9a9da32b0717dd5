# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CommForwardingTargetTypeRequest


@model
class CommForwardingTargetRequest(Model):
    """Comm forwarding target request.

    Attributes:
        name: Name as people see it.
    """

    name: str | Unset = UNSET
    """Name as people see it."""
    type: CommForwardingTargetTypeRequest
