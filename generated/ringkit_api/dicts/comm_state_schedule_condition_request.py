# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.dicts.comm_state_schedule_request import CommStateScheduleRequestDict
    from ringkit_api.models.comm_state_schedule_request import CommStateScheduleRequest


class CommStateScheduleConditionRequestDict(TypedDict):
    """`CommStateScheduleConditionRequest` as a dict."""

    type: Literal["Schedule"]
    """Schedule for a condition by the time."""
    schedule: CommStateScheduleRequest | CommStateScheduleRequestDict
    """Times at which the state holds."""
