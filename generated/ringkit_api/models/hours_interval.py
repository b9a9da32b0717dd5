# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class HoursInterval(Model):
    """Hours of a day.

    Attributes:
        from_: Start in the time zone of the request, as `hh:mm`.
        to: End in the time zone of the request, as `hh:mm`.
    """

    from_: str
    """Start in the time zone of the request, as `hh:mm`."""
    to: str
    """End in the time zone of the request, as `hh:mm`."""
