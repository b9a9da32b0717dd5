# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class DeletePhoneNumbersRequestItemDict(TypedDict):
    """`DeletePhoneNumbersRequestItem` as a dict."""

    id: NotRequired[str]
    """At most 18 characters; matches `^[1-9]\\d{1,14}$`."""
    phone_number: NotRequired[str]
    """At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`."""
