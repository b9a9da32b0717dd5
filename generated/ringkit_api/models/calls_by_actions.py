# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model
from ringkit_api.enumerations import ValueType

if TYPE_CHECKING:
    from ringkit_api.models.calls_by_actions_breakdown import CallsByActionsBreakdown


@model
class CallsByActions(Model):
    """Calls by actions."""

    value_type: ValueType
    values: CallsByActionsBreakdown
