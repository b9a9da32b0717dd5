# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CommStateIdResource

if TYPE_CHECKING:
    from ringkit_api.models.comm_state_dispatching_resource import CommStateDispatchingResource


@model
class CommStateDispatchingRefResource(Model):
    """Comm state dispatching ref resource."""

    rule_id: CommStateIdResource
    dispatching: CommStateDispatchingResource | Unset = UNSET
