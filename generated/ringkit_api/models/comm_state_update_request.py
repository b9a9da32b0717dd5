# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_state_conditions_request_item import CommStateConditionsRequestItem


@model
class CommStateUpdateRequest(Model):
    """Comm state update request.

    Attributes:
        conditions: 1 item.
    """

    enabled: bool | Unset = UNSET
    conditions: list[CommStateConditionsRequestItem] | Unset = UNSET
