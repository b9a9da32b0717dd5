# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CommRangeRequest(Model):
    """A stretch of time.

    Attributes:
        start_date_time: Its start, in ISO 8601. Matches
            `^((([0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01]))T(([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\\.[0-9]+)?))(Z|\\+-:[0-5][0-9])?)$`.
        end_date_time: Its end, in ISO 8601. Matches
            `^((([0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01]))T(([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\\.[0-9]+)?))(Z|\\+-:[0-5][0-9])?)$`.
    """

    start_date_time: str | Unset = UNSET
    """Its start, in ISO 8601."""
    end_date_time: str
    """Its end, in ISO 8601."""
