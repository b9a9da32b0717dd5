# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class FaxRequestToDict(TypedDict):
    """`FaxRequestTo` as a dict."""

    phone_number: NotRequired[str]
    """Fax number, E.164."""
    name: NotRequired[str]
    """Name to print on the cover page."""
