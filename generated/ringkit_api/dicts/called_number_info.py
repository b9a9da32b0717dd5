# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CalledNumberInfoDict(TypedDict):
    """`CalledNumberInfo` as a dict."""

    phone_number: NotRequired[str]
    """Number that is called, in E.164."""
