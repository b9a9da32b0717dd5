# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import GroupingOptions

if TYPE_CHECKING:
    from ringkit_api.models.aggregation_response_record import AggregationResponseRecord


@model
class AggregationResponseData(Model):
    """Groups with their figures.

    Attributes:
        grouped_by: What the records stand for, such as users or queues.
        records: The records of this page.
    """

    grouped_by: GroupingOptions
    """What the records stand for, such as users or queues."""
    records: list[AggregationResponseRecord] | Unset = UNSET
    """The records of this page."""
