# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import GroupingOptions

if TYPE_CHECKING:
    from ringkit_api.models.aggregation_response_record import AggregationResponseRecord


@model
class AggregationResponseData(Model):
    """Aggregation response data."""

    grouped_by: GroupingOptions
    records: list[AggregationResponseRecord] | Unset = UNSET
