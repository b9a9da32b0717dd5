# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.enumerations import MessageAvailabilityEnum, MessageReadStatusEnum
    from ringkit_api.models.patch_message_request import PatchMessageRequest
    from ringkit_api.models.update_message_request import UpdateMessageRequest


class MessageStoreConfigurationDict(TypedDict):
    """`MessageStoreConfiguration` as a dict."""

    retention_period: NotRequired[int]
    """Days for which faxes and voice mails are kept. 7 to 90."""


class PatchMessageBulkRequestItemDict(TypedDict):
    """`PatchMessageBulkRequestItem` as a dict."""

    resource_id: NotRequired[str | int | Unset]
    """The `id` of the message; needed where the path has "*"."""
    body: PatchMessageRequest | PatchMessageRequestDict
    """The new state."""


class PatchMessageRequestDict(TypedDict):
    """`PatchMessageRequest` as a dict."""

    read_status: NotRequired[MessageReadStatusEnum]
    """Whether the message was read."""
    availability: NotRequired[MessageAvailabilityEnum]
    """Alive restores a deleted message."""


class UpdateMessageBulkRequestItemDict(TypedDict):
    """`UpdateMessageBulkRequestItem` as a dict."""

    resource_id: NotRequired[str | int | Unset]
    """The `id` of the message; needed where the path has "*"."""
    body: UpdateMessageRequest | UpdateMessageRequestDict
    """The new state."""


class UpdateMessageRequestDict(TypedDict):
    """`UpdateMessageRequest` as a dict."""

    read_status: MessageReadStatusEnum
    """Whether the message was read."""
