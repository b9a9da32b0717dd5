# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_state_conditions_request_item import CommStateConditionsRequestItem


@model
class CommStateUpdateRequest(Model):
    """Whether a state counts, and when.

    Attributes:
        enabled: Whether the state counts; work hours and after hours always do.
        conditions: When the state holds. 1 item.
    """

    enabled: bool | Unset = UNSET
    """Whether the state counts; work hours and after hours always do."""
    conditions: list[CommStateConditionsRequestItem] | Unset = UNSET
    """When the state holds."""
