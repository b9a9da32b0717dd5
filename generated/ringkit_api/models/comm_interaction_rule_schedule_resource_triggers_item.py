# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.comm_daily_trigger_resource import CommDailyTriggerResource
    from ringkit_api.models.comm_range_trigger_resource import CommRangeTriggerResource
    from ringkit_api.models.comm_weekly_trigger_resource import CommWeeklyTriggerResource

    CommInteractionRuleScheduleResourceTriggersItem: TypeAlias = (
        CommDailyTriggerResource | CommWeeklyTriggerResource | CommRangeTriggerResource
    )
else:
    from ringkit._model.union import Union

    CommInteractionRuleScheduleResourceTriggersItem = Union(
        "CommInteractionRuleScheduleResourceTriggersItem",
        "CommDailyTriggerResource",
        "CommWeeklyTriggerResource",
        "CommRangeTriggerResource",
        discriminator="triggerType",
        mapping={
            "Daily": "CommDailyTriggerResource",
            "Weekly": "CommWeeklyTriggerResource",
            "Range": "CommRangeTriggerResource",
        },
    )
