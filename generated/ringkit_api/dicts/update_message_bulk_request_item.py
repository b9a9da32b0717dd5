# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.update_message_request import UpdateMessageRequestDict
    from ringkit_api.models.update_message_request import UpdateMessageRequest


class UpdateMessageBulkRequestItemDict(TypedDict):
    """`UpdateMessageBulkRequestItem` as a dict."""

    resource_id: NotRequired[str]
    """The `id` of the message; needed where the path has "*"."""
    body: UpdateMessageRequest | UpdateMessageRequestDict
    """The new state."""
