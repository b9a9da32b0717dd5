# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class SmsRequestCountryInfoDict(TypedDict):
    """`SmsRequestCountryInfo` as a dict."""

    id: NotRequired[str]
    iso_code: NotRequired[str]
    """2 characters."""
