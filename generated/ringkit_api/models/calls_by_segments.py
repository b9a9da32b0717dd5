# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model
from ringkit_api.enumerations import ValueType

if TYPE_CHECKING:
    from ringkit_api.models.calls_by_segments_breakdown import CallsBySegmentsBreakdown


@model
class CallsBySegments(Model):
    """Calls by segments."""

    value_type: ValueType
    values: CallsBySegmentsBreakdown
