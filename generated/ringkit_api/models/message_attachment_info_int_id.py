# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

MessageAttachmentInfoIntIdType = Literal[
    "AudioRecording",
    "AudioTranscription",
    "Text",
    "SourceDocument",
    "RenderedDocument",
    "MmsAttachment",
]


@model
class MessageAttachmentInfoIntId(Model):
    """An attachment of a message.

    Attributes:
        id: Identifier of the attachment within the message.
        uri: Address of the content, on the media host; it needs the access token. A URI.
        type: What the attachment is: recording, transcription, document or picture.
        content_type: Media type of the content.
        filename: Name of the file.
        size: Size of the content in bytes.
    """

    id: int | Unset = UNSET
    """Identifier of the attachment within the message."""
    uri: str | Unset = UNSET
    """Address of the content, on the media host; it needs the access token."""
    type: MessageAttachmentInfoIntIdType | Unset = UNSET
    """What the attachment is: recording, transcription, document or picture."""
    content_type: str | Unset = UNSET
    """Media type of the content."""
    filename: str | Unset = UNSET
    """Name of the file."""
    size: int | Unset = UNSET
    """Size of the content in bytes."""
