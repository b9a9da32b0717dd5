# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_weekly_items_resource import CommWeeklyItemsResource


@model
class CommWeeklyTriggerResource(Model):
    """Hours of each day of the week.

    Attributes:
        trigger_type: Kind of the times, the same for all of this class.
        ranges: Hours of each day.
    """

    trigger_type: Literal["Weekly"]
    """Kind of the times, the same for all of this class."""
    ranges: CommWeeklyItemsResource
    """Hours of each day."""
