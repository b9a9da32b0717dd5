# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.attachment_info import AttachmentInfoType


class AttachmentInfoDict(TypedDict):
    """`AttachmentInfo` as a dict."""

    id: NotRequired[str]
    """Identifier, such as that of the answer of `rc.api.posts.create_file`."""
    type: NotRequired[AttachmentInfoType]
    """Kind of what is attached."""
