# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.models.comm_state_schedule_resource_triggers_item import (
        CommStateScheduleResourceTriggersItem,
    )


class CommInteractionRuleScheduleResourceDict(TypedDict):
    """`CommInteractionRuleScheduleResource` as a dict."""

    start_date_time: NotRequired[str]
    end_date_time: NotRequired[str]
    triggers: NotRequired[Sequence[CommStateScheduleResourceTriggersItem]]
