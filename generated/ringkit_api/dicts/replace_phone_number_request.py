# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ReplacePhoneNumberRequestDict(TypedDict):
    """`ReplacePhoneNumberRequest` as a dict."""

    target_phone_number_id: NotRequired[str]
    """`id` of a number of the inventory, which takes the place of the other. At most 18 characters;
        matches `^[1-9]\\d{1,14}$`."""
