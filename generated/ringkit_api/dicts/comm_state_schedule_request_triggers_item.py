# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.dicts.comm_daily_trigger_request import CommDailyTriggerRequestDict
    from ringkit_api.dicts.comm_range_trigger_request import CommRangeTriggerRequestDict
    from ringkit_api.dicts.comm_weekly_trigger_request import CommWeeklyTriggerRequestDict

    CommStateScheduleRequestTriggersItemDict: TypeAlias = (
        CommDailyTriggerRequestDict | CommWeeklyTriggerRequestDict | CommRangeTriggerRequestDict
    )
