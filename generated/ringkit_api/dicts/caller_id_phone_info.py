# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CallerIdPhoneInfoDict(TypedDict):
    """`CallerIdPhoneInfo` as a dict."""

    id: NotRequired[str]
    """`id` of the number, from `rc.api.phone_numbers.list_extension_phone_numbers`."""
