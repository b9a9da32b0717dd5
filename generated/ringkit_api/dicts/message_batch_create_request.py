# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.message_create_request import MessageCreateRequestDict
    from ringkit_api.models.message_create_request import MessageCreateRequest


class MessageBatchCreateRequestDict(TypedDict):
    """`MessageBatchCreateRequest` as a dict."""

    from_: str
    """The sender, E.164: a number with the feature A2PSmsSender."""
    text: NotRequired[str]
    """The text for all messages that have none themselves."""
    messages: Sequence[MessageCreateRequest | MessageCreateRequestDict]
    """One entry for each recipient."""
