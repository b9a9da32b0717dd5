# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CallOutToDict(TypedDict):
    """`CallOutTo` as a dict."""

    phone_number: NotRequired[str]
    """Number in E.164, or a short code or an emergency number as it is dialled."""
    extension_number: NotRequired[str]
    """Short number of an extension of the account."""
