# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class DeletePhoneNumbersRequestItemDict(TypedDict):
    """`DeletePhoneNumbersRequestItem` as a dict."""

    id: NotRequired[str]
    phone_number: NotRequired[str]
