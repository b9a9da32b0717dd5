# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.comm_interaction_rule_interaction_condition_request import (
        CommInteractionRuleInteractionConditionRequest,
    )
    from ringkit_api.models.comm_interaction_rule_schedule_condition_request import (
        CommInteractionRuleScheduleConditionRequest,
    )
    from ringkit_api.models.comm_interaction_rule_state_condition_request import (
        CommInteractionRuleStateConditionRequest,
    )

    CommInteractionRuleConditionsRequestItem: TypeAlias = (
        CommInteractionRuleInteractionConditionRequest
        | CommInteractionRuleScheduleConditionRequest
        | CommInteractionRuleStateConditionRequest
    )
else:
    from ringkit._model.union import Union

    CommInteractionRuleConditionsRequestItem = Union(
        "CommInteractionRuleConditionsRequestItem",
        "CommInteractionRuleInteractionConditionRequest",
        "CommInteractionRuleScheduleConditionRequest",
        "CommInteractionRuleStateConditionRequest",
        discriminator="type",
        mapping={
            "Interaction": "CommInteractionRuleInteractionConditionRequest",
            "Schedule": "CommInteractionRuleScheduleConditionRequest",
            "State": "CommInteractionRuleStateConditionRequest",
        },
    )
