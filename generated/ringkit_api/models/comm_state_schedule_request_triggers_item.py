# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.comm_daily_trigger_request import CommDailyTriggerRequest
    from ringkit_api.models.comm_range_trigger_request import CommRangeTriggerRequest
    from ringkit_api.models.comm_weekly_trigger_request import CommWeeklyTriggerRequest

    CommStateScheduleRequestTriggersItem: TypeAlias = (
        CommDailyTriggerRequest | CommWeeklyTriggerRequest | CommRangeTriggerRequest
    )
else:
    from ringkit._model.union import Union

    CommStateScheduleRequestTriggersItem = Union(
        "CommStateScheduleRequestTriggersItem",
        "CommDailyTriggerRequest",
        "CommWeeklyTriggerRequest",
        "CommRangeTriggerRequest",
        discriminator="triggerType",
        mapping={
            "Daily": "CommDailyTriggerRequest",
            "Weekly": "CommWeeklyTriggerRequest",
            "Range": "CommRangeTriggerRequest",
        },
    )
