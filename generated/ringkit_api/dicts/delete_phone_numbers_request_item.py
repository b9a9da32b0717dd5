# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class DeletePhoneNumbersRequestItemDict(TypedDict):
    """`DeletePhoneNumbersRequestItem` as a dict."""

    id: NotRequired[str]
    """`id` of the number, from `rc.api.phone_numbers.list_account_phone_numbers_v2`. At most 18
        characters; matches `^[1-9]\\d{1,14}$`."""
    phone_number: NotRequired[str]
    """Phone number in E.164, with `+` and country code. At most 18 characters; matches
        `^\\+[1-9]\\d{1,14}$`."""
