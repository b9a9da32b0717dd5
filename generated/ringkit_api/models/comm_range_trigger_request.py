# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_range_request import CommRangeRequest


@model
class CommRangeTriggerRequest(Model):
    """Times by date.

    Attributes:
        trigger_type: Range for times by date.
        ranges: Stretches of time, such as holidays. At least 1 item.
    """

    trigger_type: Literal["Range"]
    """Range for times by date."""
    ranges: list[CommRangeRequest]
    """Stretches of time, such as holidays."""
