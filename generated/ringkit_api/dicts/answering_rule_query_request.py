# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class AnsweringRuleQueryRequestDict(TypedDict):
    """`AnsweringRuleQueryRequest` as a dict."""

    id: NotRequired[str]
    """Identifier of the rule, also `business-hours-rule` or `after-hours-rule`."""
