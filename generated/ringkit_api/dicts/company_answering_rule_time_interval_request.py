# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CompanyAnsweringRuleTimeIntervalRequestDict(TypedDict):
    """`CompanyAnsweringRuleTimeIntervalRequest` as a dict."""

    from_: NotRequired[str]
    """Start of the interval, as `hh:mm`."""
    to: NotRequired[str]
    """End of the interval, as `hh:mm`."""
