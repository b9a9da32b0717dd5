# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import MessageReadStatusEnum


class UpdateMessageRequestDict(TypedDict):
    """`UpdateMessageRequest` as a dict."""

    read_status: MessageReadStatusEnum
    """Whether the message was read."""
