# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CompanyAnsweringRuleCalledNumberInfoDict(TypedDict):
    """`CompanyAnsweringRuleCalledNumberInfo` as a dict."""

    id: NotRequired[str]
    """`id` of the number, from `rc.api.phone_numbers.list_account_phone_numbers`."""
    phone_number: NotRequired[str]
    """Phone number in E.164, with `+` and country code."""
