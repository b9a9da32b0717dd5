# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class MessagePartyDict(TypedDict):
    """`MessageParty` as a dict."""

    phone_number: str
    """Number in E.164, with `+` and country code."""
