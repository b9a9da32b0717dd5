# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import MessageAttachmentTypeEnum


@model
class MessageAttachmentInfo(Model):
    """An attachment of a message.

    Attributes:
        id: Identifier of the attachment within the message.
        uri: Address of the content, on the media host; it needs the access token. A URI.
        type: What the attachment is: recording, transcription, document or picture.
        content_type: Media type of the content.
        vm_duration: Length of a voice mail in seconds.
        file_name: Name of the file.
        size: Size in bytes.
        height: Height of a picture in pixels.
        width: Width of a picture in pixels.
    """

    id: int | Unset = UNSET
    """Identifier of the attachment within the message."""
    uri: str | Unset = UNSET
    """Address of the content, on the media host; it needs the access token."""
    type: MessageAttachmentTypeEnum | Unset = UNSET
    """What the attachment is: recording, transcription, document or picture."""
    content_type: str | Unset = UNSET
    """Media type of the content."""
    vm_duration: int | Unset = UNSET
    """Length of a voice mail in seconds."""
    file_name: str | Unset = UNSET
    """Name of the file."""
    size: int | Unset = UNSET
    """Size in bytes."""
    height: int | Unset = UNSET
    """Height of a picture in pixels."""
    width: int | Unset = UNSET
    """Width of a picture in pixels."""
