# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias

    from ringkit_api.dicts.interaction_rules import (
        CommReferenceStateResourceDict,
        CommWeeklyItemsResourceDict,
    )
    from ringkit_api.models.comm_range_request import CommRangeRequest
    from ringkit_api.models.comm_reference_state_resource import CommReferenceStateResource
    from ringkit_api.models.comm_state_conditions_request_item import CommStateConditionsRequestItem
    from ringkit_api.models.comm_state_schedule_request import CommStateScheduleRequest
    from ringkit_api.models.comm_state_schedule_request_triggers_item import (
        CommStateScheduleRequestTriggersItem,
    )
    from ringkit_api.models.comm_weekly_items_resource import CommWeeklyItemsResource


class CommDailyTriggerRequestDict(TypedDict):
    """`CommDailyTriggerRequest` as a dict."""

    trigger_type: Literal["Daily"]
    """Daily for the same time each day."""
    start_time: str
    """Time of the day as hh:mm:ss. A time (HH:mm[:ss])."""
    end_time: str
    """Time of the day as hh:mm:ss. A time (HH:mm[:ss])."""


class CommRangeRequestDict(TypedDict):
    """`CommRangeRequest` as a dict."""

    start_date_time: NotRequired[str]
    """Its start, in ISO 8601. Matches
        `^((([0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01]))T(([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\\.[0-9]+)?))(Z|\\+-:[0-5][0-9])?)$`."""
    end_date_time: str
    """Its end, in ISO 8601. Matches
        `^((([0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01]))T(([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\\.[0-9]+)?))(Z|\\+-:[0-5][0-9])?)$`."""


class CommRangeTriggerRequestDict(TypedDict):
    """`CommRangeTriggerRequest` as a dict."""

    trigger_type: Literal["Range"]
    """Range for times by date."""
    ranges: Sequence[CommRangeRequest | CommRangeRequestDict]
    """Stretches of time, such as holidays. At least 1 item."""


class CommStateRefConditionRequestDict(TypedDict):
    """`CommStateRefConditionRequest` as a dict."""

    type: Literal["State"]
    """State for a condition by another state."""
    state: CommReferenceStateResource | CommReferenceStateResourceDict
    """The other state."""


class CommStateScheduleConditionRequestDict(TypedDict):
    """`CommStateScheduleConditionRequest` as a dict."""

    type: Literal["Schedule"]
    """Schedule for a condition by the time."""
    schedule: CommStateScheduleRequest | CommStateScheduleRequestDict
    """Times at which the state holds."""


class CommStateScheduleRequestDict(TypedDict):
    """`CommStateScheduleRequest` as a dict."""

    triggers: Sequence[
        CommStateScheduleRequestTriggersItem | CommStateScheduleRequestTriggersItemDict
    ]
    """Times of the day, of the week or by date. At least 1 item."""


class CommStateUpdateRequestDict(TypedDict):
    """`CommStateUpdateRequest` as a dict."""

    enabled: NotRequired[bool]
    """Whether the state counts; work hours and after hours always do."""
    conditions: NotRequired[
        Sequence[CommStateConditionsRequestItem | CommStateConditionsRequestItemDict]
    ]
    """When the state holds. 1 item."""


class CommWeeklyTriggerRequestDict(TypedDict):
    """`CommWeeklyTriggerRequest` as a dict."""

    trigger_type: Literal["Weekly"]
    """Weekly for times by the day of the week."""
    ranges: CommWeeklyItemsResource | CommWeeklyItemsResourceDict
    """Times for each day of the week."""


if TYPE_CHECKING:
    CommStateConditionsRequestItemDict: TypeAlias = (
        CommStateScheduleConditionRequestDict | CommStateRefConditionRequestDict
    )
    CommStateScheduleRequestTriggersItemDict: TypeAlias = (
        CommDailyTriggerRequestDict | CommWeeklyTriggerRequestDict | CommRangeTriggerRequestDict
    )
