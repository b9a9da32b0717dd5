# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.dicts.comm_interaction_rule_interaction_condition_request import (
        CommInteractionRuleInteractionConditionRequestDict,
    )
    from ringkit_api.dicts.comm_interaction_rule_schedule_condition_request import (
        CommInteractionRuleScheduleConditionRequestDict,
    )
    from ringkit_api.dicts.comm_interaction_rule_state_condition_request import (
        CommInteractionRuleStateConditionRequestDict,
    )

    CommInteractionRuleConditionsRequestItemDict: TypeAlias = (
        CommInteractionRuleInteractionConditionRequestDict
        | CommInteractionRuleScheduleConditionRequestDict
        | CommInteractionRuleStateConditionRequestDict
    )
