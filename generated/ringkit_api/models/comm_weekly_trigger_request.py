# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_weekly_items_resource import CommWeeklyItemsResource


@model
class CommWeeklyTriggerRequest(Model):
    """Times by the day of the week.

    Attributes:
        trigger_type: Weekly for times by the day of the week.
        ranges: Times for each day of the week.
    """

    trigger_type: Literal["Weekly"]
    """Weekly for times by the day of the week."""
    ranges: CommWeeklyItemsResource
    """Times for each day of the week."""
