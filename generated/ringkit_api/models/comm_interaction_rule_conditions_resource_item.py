# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.comm_interaction_rule_interaction_condition_resource import (
        CommInteractionRuleInteractionConditionResource,
    )
    from ringkit_api.models.comm_interaction_rule_schedule_condition_resource import (
        CommInteractionRuleScheduleConditionResource,
    )
    from ringkit_api.models.comm_interaction_rule_state_condition_resource import (
        CommInteractionRuleStateConditionResource,
    )

    CommInteractionRuleConditionsResourceItem: TypeAlias = (
        CommInteractionRuleInteractionConditionResource
        | CommInteractionRuleScheduleConditionResource
        | CommInteractionRuleStateConditionResource
    )
else:
    from ringkit._model.union import Union

    CommInteractionRuleConditionsResourceItem = Union(
        "CommInteractionRuleConditionsResourceItem",
        "CommInteractionRuleInteractionConditionResource",
        "CommInteractionRuleScheduleConditionResource",
        "CommInteractionRuleStateConditionResource",
        discriminator="type",
        mapping={
            "Interaction": "CommInteractionRuleInteractionConditionResource",
            "Schedule": "CommInteractionRuleScheduleConditionResource",
            "State": "CommInteractionRuleStateConditionResource",
        },
    )
