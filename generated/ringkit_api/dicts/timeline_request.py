# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.call_filters import CallFiltersDict
    from ringkit_api.dicts.grouping import GroupingDict
    from ringkit_api.dicts.time_settings import TimeSettingsDict
    from ringkit_api.dicts.timeline_response_options import TimelineResponseOptionsDict
    from ringkit_api.models.call_filters import CallFilters
    from ringkit_api.models.grouping import Grouping
    from ringkit_api.models.time_settings import TimeSettings
    from ringkit_api.models.timeline_response_options import TimelineResponseOptions


class TimelineRequestDict(TypedDict):
    """`TimelineRequest` as a dict."""

    grouping: Grouping | GroupingDict
    """What the records of the answer stand for."""
    time_settings: TimeSettings | TimeSettingsDict
    """When the calls began."""
    call_filters: NotRequired[CallFilters | CallFiltersDict]
    """Conditions that calls must all meet."""
    response_options: TimelineResponseOptions | TimelineResponseOptionsDict
    """Figures to compute; what is left out is not computed."""
