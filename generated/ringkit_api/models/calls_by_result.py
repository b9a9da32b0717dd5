# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model
from ringkit_api.enumerations import ValueType

if TYPE_CHECKING:
    from ringkit_api.models.calls_by_result_breakdown import CallsByResultBreakdown


@model
class CallsByResult(Model):
    """Figures of calls by how they ended.

    Attributes:
        value_type: Unit of the values, a number of calls, seconds or percent.
        values: The figure of each part, in the unit `value_type`.
    """

    value_type: ValueType
    """Unit of the values, a number of calls, seconds or percent."""
    values: CallsByResultBreakdown
    """The figure of each part, in the unit `value_type`."""
