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
    text: NotRequired[str]
    messages: Sequence[MessageCreateRequest | MessageCreateRequestDict]
