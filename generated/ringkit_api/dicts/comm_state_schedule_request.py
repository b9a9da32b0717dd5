# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.comm_state_schedule_request_triggers_item import (
        CommStateScheduleRequestTriggersItemDict,
    )
    from ringkit_api.models.comm_state_schedule_request_triggers_item import (
        CommStateScheduleRequestTriggersItem,
    )


class CommStateScheduleRequestDict(TypedDict):
    """`CommStateScheduleRequest` as a dict."""

    triggers: Sequence[
        CommStateScheduleRequestTriggersItem | CommStateScheduleRequestTriggersItemDict
    ]
    """Times of the day, of the week or by date. At least 1 item."""
