# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._call.files import File
    from ringkit._unset import Unset
    from ringkit_api.models.attachment_info import AttachmentInfo, AttachmentInfoType


class AttachmentInfoDict(TypedDict):
    """`AttachmentInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier, such as that of the answer of `rc.api.posts.create_file`."""
    type: NotRequired[AttachmentInfoType]
    """Kind of what is attached."""


class CreateFileRequestDict(TypedDict):
    """`CreateFileRequest` as a dict."""

    body: File
    """The content, sent as it is."""


class CreatePostRequestDict(TypedDict):
    """`CreatePostRequest` as a dict."""

    text: NotRequired[str]
    """The message, at most 10,000 characters; mentions are written `![:Person](id)`."""
    parent_post_id: NotRequired[str | int | Unset]
    """`id` of the post that is answered, which makes a thread."""
    thread_id: NotRequired[str | int | Unset]
    """`thread_id` of the thread in which to post."""
    attachments: NotRequired[Sequence[AttachmentInfo | AttachmentInfoDict]]
    """Files, notes, events and cards to attach, at most 25."""


class UpdatePostRequestDict(TypedDict):
    """`UpdatePostRequest` as a dict."""

    text: NotRequired[str]
    """The new text; it takes the place of the old one."""
