# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CommRangeRequestDict(TypedDict):
    """`CommRangeRequest` as a dict."""

    start_date_time: NotRequired[str]
    """Its start, in ISO 8601. Matches
        `^((([0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01]))T(([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\\.[0-9]+)?))(Z|\\+-:[0-5][0-9])?)$`."""
    end_date_time: str
    """Its end, in ISO 8601. Matches
        `^((([0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01]))T(([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\\.[0-9]+)?))(Z|\\+-:[0-5][0-9])?)$`."""
