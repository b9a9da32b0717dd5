# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.models.message_create_request import MessageCreateRequest


class MessageBatchCreateRequestDict(TypedDict):
    """`MessageBatchCreateRequest` as a dict."""

    from_: str
    """The sender, E.164: a number with the feature A2PSmsSender."""
    text: NotRequired[str]
    """The text for all messages that have none themselves."""
    messages: Sequence[MessageCreateRequest | MessageCreateRequestDict]
    """One entry for each recipient."""


class MessageCreateRequestDict(TypedDict):
    """`MessageCreateRequest` as a dict."""

    to: Sequence[str]
    """The recipient, E.164; exactly one number."""
    text: NotRequired[str]
    """The text for this recipient, in place of that of the batch. At most 1000 characters."""
