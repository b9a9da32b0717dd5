# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_filters import CallFilters
    from ringkit_api.models.grouping import Grouping
    from ringkit_api.models.time_settings import TimeSettings
    from ringkit_api.models.timeline_response_options import TimelineResponseOptions


@model
class TimelineRequest(Model):
    """Timeline request."""

    grouping: Grouping
    time_settings: TimeSettings
    call_filters: CallFilters | Unset = UNSET
    response_options: TimelineResponseOptions
