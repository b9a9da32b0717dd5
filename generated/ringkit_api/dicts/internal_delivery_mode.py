# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class InternalDeliveryModeDict(TypedDict):
    """`InternalDeliveryMode` as a dict."""

    transport_type: Literal["Internal"]
    """How events are delivered."""
    config_name: str
    """Name of the configuration."""
