# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class MessagePhonePartyDict(TypedDict):
    """`MessagePhoneParty` as a dict."""

    phone_number: str
    """The number, E.164. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`."""
