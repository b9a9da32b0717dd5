# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CompanyAnsweringRuleTimeIntervalRequest(Model):
    """Hours of a day.

    Attributes:
        from_: Start of the interval, as `hh:mm`.
        to: End of the interval, as `hh:mm`.
    """

    from_: str | Unset = UNSET
    """Start of the interval, as `hh:mm`."""
    to: str | Unset = UNSET
    """End of the interval, as `hh:mm`."""
