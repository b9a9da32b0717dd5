# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class PhoneNumberDefinitionNumberIdDict(TypedDict):
    """`PhoneNumberDefinitionNumberId` as a dict."""

    phone_number_id: str
    """The `id` of the number, from `rc.api.phone_numbers.list_account_phone_numbers`."""
