# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class MessageStoreConfigurationDict(TypedDict):
    """`MessageStoreConfiguration` as a dict."""

    retention_period: NotRequired[int]
    """7 to 90."""
