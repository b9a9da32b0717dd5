# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class TaskAttachmentDict(TypedDict):
    """`TaskAttachment` as a dict."""

    id: NotRequired[str]
    type: NotRequired[Literal["File"]]
    name: NotRequired[str]
    content_uri: NotRequired[str]
    """A URI."""
