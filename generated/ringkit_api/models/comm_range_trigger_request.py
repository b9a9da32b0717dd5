# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_range_request import CommRangeRequest


@model
class CommRangeTriggerRequest(Model):
    """Comm range trigger request.

    Attributes:
        ranges: At least 1 item.
    """

    trigger_type: Literal["Range"]
    ranges: list[CommRangeRequest]
