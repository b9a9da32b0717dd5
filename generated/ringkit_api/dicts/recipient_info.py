# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class RecipientInfoDict(TypedDict):
    """`RecipientInfo` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    id: NotRequired[str]
    """`id` of the extension that receives the messages."""
