# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CommCloudDestinationDict(TypedDict):
    """`CommCloudDestination` as a dict."""

    integration_id: str
    """Identifier of the connector."""
    extension_number: NotRequired[str]
    """Extension number in the other system."""
    phone_number: NotRequired[str]
    """Number in the other system."""
