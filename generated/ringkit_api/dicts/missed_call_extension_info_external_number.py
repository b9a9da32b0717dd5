# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class MissedCallExtensionInfoExternalNumberDict(TypedDict):
    """`MissedCallExtensionInfoExternalNumber` as a dict."""

    phone_number: NotRequired[str]
    """Number that gets the call, in E.164."""
