# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import ValueType


@model
class QueueOpportunities(Model):
    """Queue opportunities."""

    value_type: ValueType
    values: float
