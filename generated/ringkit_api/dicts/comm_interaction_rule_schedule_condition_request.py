# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.dicts.comm_interaction_rule_schedule_resource import (
        CommInteractionRuleScheduleResourceDict,
    )
    from ringkit_api.models.comm_interaction_rule_schedule_resource import (
        CommInteractionRuleScheduleResource,
    )


class CommInteractionRuleScheduleConditionRequestDict(TypedDict):
    """`CommInteractionRuleScheduleConditionRequest` as a dict."""

    type: Literal["Schedule"]
    """Kind of the condition, the same for all of this class."""
    schedule: CommInteractionRuleScheduleResource | CommInteractionRuleScheduleResourceDict
    """The times."""
