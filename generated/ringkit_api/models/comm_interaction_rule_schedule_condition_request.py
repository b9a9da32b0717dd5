# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_interaction_rule_schedule_resource import (
        CommInteractionRuleScheduleResource,
    )


@model
class CommInteractionRuleScheduleConditionRequest(Model):
    """Calls at certain times.

    Attributes:
        type: Kind of the condition, the same for all of this class.
        schedule: The times.
    """

    type: Literal["Schedule"]
    """Kind of the condition, the same for all of this class."""
    schedule: CommInteractionRuleScheduleResource
    """The times."""
