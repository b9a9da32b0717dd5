# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._call.files import File
    from ringkit_api.dicts.new_thread_message_request import NewThreadMessageRequestDict
    from ringkit_api.models.new_thread_message_request import NewThreadMessageRequest


class SendMessageRequestDict(TypedDict):
    """`SendMessageRequest` as a dict."""

    metadata: NewThreadMessageRequest | NewThreadMessageRequestDict
    """The text with its sender and recipients."""
    attachments: Sequence[File]
    """Pictures and other files. At least 1 item."""
