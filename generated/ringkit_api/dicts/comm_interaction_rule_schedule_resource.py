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
    """First moment of the rule, ISO 8601. Matches
        `^((([0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01]))T(([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\\.[0-9]+)?))(Z|\\+-:[0-5][0-9])?)$`."""
    end_date_time: NotRequired[str]
    """Last moment of the rule, ISO 8601. Matches
        `^((([0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01]))T(([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\\.[0-9]+)?))(Z|\\+-:[0-5][0-9])?)$`."""
    triggers: NotRequired[Sequence[CommStateScheduleResourceTriggersItem]]
    """Hours of the day, of the week, or periods."""
