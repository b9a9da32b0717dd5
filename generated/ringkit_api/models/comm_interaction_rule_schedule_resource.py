# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_state_schedule_resource_triggers_item import (
        CommStateScheduleResourceTriggersItem,
    )


@model
class CommInteractionRuleScheduleResource(Model):
    """Times of a rule.

    Attributes:
        start_date_time: First moment of the rule, ISO 8601. Matches
            `^((([0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01]))T(([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\\.[0-9]+)?))(Z|\\+-:[0-5][0-9])?)$`.
        end_date_time: Last moment of the rule, ISO 8601. Matches
            `^((([0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01]))T(([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\\.[0-9]+)?))(Z|\\+-:[0-5][0-9])?)$`.
        triggers: Hours of the day, of the week, or periods.
    """

    start_date_time: str | Unset = UNSET
    """First moment of the rule, ISO 8601."""
    end_date_time: str | Unset = UNSET
    """Last moment of the rule, ISO 8601."""
    triggers: list[CommStateScheduleResourceTriggersItem] | Unset = UNSET
    """Hours of the day, of the week, or periods."""
