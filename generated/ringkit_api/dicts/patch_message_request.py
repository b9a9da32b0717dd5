# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import MessageAvailabilityEnum, MessageReadStatusEnum


class PatchMessageRequestDict(TypedDict):
    """`PatchMessageRequest` as a dict."""

    read_status: NotRequired[MessageReadStatusEnum]
    """Whether the message was read."""
    availability: NotRequired[MessageAvailabilityEnum]
    """Alive restores a deleted message."""
