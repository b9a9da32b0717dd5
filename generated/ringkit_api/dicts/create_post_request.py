# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.attachment_info import AttachmentInfoDict
    from ringkit_api.models.attachment_info import AttachmentInfo


class CreatePostRequestDict(TypedDict):
    """`CreatePostRequest` as a dict."""

    text: NotRequired[str]
    """The message, at most 10,000 characters; mentions are written `![:Person](id)`."""
    parent_post_id: NotRequired[str]
    """`id` of the post that is answered, which makes a thread."""
    thread_id: NotRequired[str]
    """`thread_id` of the thread in which to post."""
    attachments: NotRequired[Sequence[AttachmentInfo | AttachmentInfoDict]]
    """Files, notes, events and cards to attach, at most 25."""
