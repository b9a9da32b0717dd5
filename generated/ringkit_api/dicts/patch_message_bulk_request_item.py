# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.patch_message_request import PatchMessageRequestDict
    from ringkit_api.models.patch_message_request import PatchMessageRequest


class PatchMessageBulkRequestItemDict(TypedDict):
    """`PatchMessageBulkRequestItem` as a dict."""

    resource_id: NotRequired[str]
    """The `id` of the message; needed where the path has "*"."""
    body: PatchMessageRequest | PatchMessageRequestDict
    """The new state."""
