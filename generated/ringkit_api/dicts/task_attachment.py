# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class TaskAttachmentDict(TypedDict):
    """`TaskAttachment` as a dict."""

    id: NotRequired[str]
    """The `id` of a file, from `rc.api.posts.create_file`."""
    type: NotRequired[Literal["File"]]
    """Kind of the attachment."""
    name: NotRequired[str]
    """Name of the file."""
    content_uri: NotRequired[str]
    """Address of the content; it needs the access token. A URI."""
