# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MessageAttachmentResponseEntry(Model):
    """A file of a message.

    Attributes:
        id: Identifier of the file, for `rc.api.message_threads.read_message_content`.
        content_type: Media type of the content.
        filename: Name of the file.
        content_uri: Address of the content, on the media host; it needs the access token. A URI.
        size: Size in bytes.
    """

    id: str
    """Identifier of the file, for `rc.api.message_threads.read_message_content`."""
    content_type: str
    """Media type of the content."""
    filename: str | Unset = UNSET
    """Name of the file."""
    content_uri: str
    """Address of the content, on the media host; it needs the access token."""
    size: int
    """Size in bytes."""
