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
    parent_post_id: NotRequired[str]
    thread_id: NotRequired[str]
    attachments: NotRequired[Sequence[AttachmentInfo | AttachmentInfoDict]]
