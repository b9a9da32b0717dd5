# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CompanyAnsweringRuleCalledNumberInfoDict(TypedDict):
    """`CompanyAnsweringRuleCalledNumberInfo` as a dict."""

    id: NotRequired[str]
    phone_number: NotRequired[str]
