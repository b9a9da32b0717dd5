# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_weekly_items_resource import CommWeeklyItemsResource


@model
class CommWeeklyTriggerRequest(Model):
    """Comm weekly trigger request."""

    trigger_type: Literal["Weekly"]
    ranges: CommWeeklyItemsResource
