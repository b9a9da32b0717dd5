# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import ValueType


@model
class QueueOpportunities(Model):
    """How often calls of queues were offered to a user.

    Attributes:
        value_type: Unit of the values, a number of calls, seconds or percent.
        values: The figure, in the unit `value_type`.
    """

    value_type: ValueType
    """Unit of the values, a number of calls, seconds or percent."""
    values: float
    """The figure, in the unit `value_type`."""
