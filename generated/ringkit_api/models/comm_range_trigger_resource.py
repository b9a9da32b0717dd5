# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_range_resource import CommRangeResource


@model
class CommRangeTriggerResource(Model):
    """Periods with a date.

    Attributes:
        trigger_type: Kind of the times, the same for all of this class.
        ranges: The periods. At least 1 item.
    """

    trigger_type: Literal["Range"]
    """Kind of the times, the same for all of this class."""
    ranges: list[CommRangeResource]
    """The periods."""
