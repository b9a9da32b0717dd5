# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.attachment_info import AttachmentInfo


@model
class CreatePostRequest(Model):
    """A message for a chat; text, attachments or both.

    Attributes:
        text: The message, at most 10,000 characters; mentions are written `![:Person](id)`.
        parent_post_id: `id` of the post that is answered, which makes a thread.
        thread_id: `thread_id` of the thread in which to post.
        attachments: Files, notes, events and cards to attach, at most 25.
    """

    text: str | Unset = UNSET
    """The message, at most 10,000 characters; mentions are written `![:Person](id)`."""
    parent_post_id: str | Unset = UNSET
    """`id` of the post that is answered, which makes a thread."""
    thread_id: str | Unset = UNSET
    """`thread_id` of the thread in which to post."""
    attachments: list[AttachmentInfo] | Unset = UNSET
    """Files, notes, events and cards to attach, at most 25."""
