# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.dicts.comm_daily_trigger_resource import CommDailyTriggerResourceDict
    from ringkit_api.dicts.comm_range_trigger_resource import CommRangeTriggerResourceDict
    from ringkit_api.dicts.comm_weekly_trigger_resource import CommWeeklyTriggerResourceDict

    CommInteractionRuleScheduleResourceTriggersItemDict: TypeAlias = (
        CommDailyTriggerResourceDict | CommWeeklyTriggerResourceDict | CommRangeTriggerResourceDict
    )
