# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.aggregation_response_options import AggregationResponseOptions
    from ringkit_api.models.call_filters import CallFilters
    from ringkit_api.models.grouping import Grouping
    from ringkit_api.models.time_settings import TimeSettings


@model
class AggregationRequest(Model):
    """Which calls are counted, and how.

    Attributes:
        grouping: What the records of the answer stand for.
        time_settings: When the calls began.
        call_filters: Conditions that calls must all meet.
        response_options: Figures to compute; what is left out is not computed.
    """

    grouping: Grouping
    """What the records of the answer stand for."""
    time_settings: TimeSettings
    """When the calls began."""
    call_filters: CallFilters | Unset = UNSET
    """Conditions that calls must all meet."""
    response_options: AggregationResponseOptions
    """Figures to compute; what is left out is not computed."""
