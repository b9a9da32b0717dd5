# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class MessageStoreConfigurationDict(TypedDict):
    """`MessageStoreConfiguration` as a dict."""

    retention_period: NotRequired[int]
    """Days for which faxes and voice mails are kept. 7 to 90."""
